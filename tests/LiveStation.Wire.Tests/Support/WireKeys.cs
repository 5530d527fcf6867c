using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Wire.Tests.Support;

/// <summary>The key pair of all requests, and the signature as the vendor describes it, independent of the runtime.</summary>
internal static class WireKeys
{
    public const string AccessKey = "LSTESTAK000000000001";

    public const string SecretKey = "LsTestSecretKey-0123456789abcdefghijklmn";

    /// <summary>Returns the signature of a request.</summary>
    public static string Sign(string method, string target, string timestamp) => Convert.ToBase64String(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(SecretKey), Encoding.UTF8.GetBytes($"{method} {target}\n{timestamp}\n{AccessKey}")));
}
