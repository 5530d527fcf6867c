using System.Security.Cryptography;
using System.Text;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A key pair, with a signature implementation that is independent of the runtime.</summary>
internal sealed record TestKeys(string AccessKey, string SecretKey)
{
    public static readonly TestKeys A = new("LSTESTAK000000000001", "LsTestSecretKey-0123456789abcdefghijklmn");

    public static readonly TestKeys B = new("ncp_iam_EXAMPLEKEY01", "비밀키-ßecret/+=%20");

    public NcpCredentials Credentials => new(AccessKey, SecretKey);

    public string Sign(string method, string target, string timestamp) =>
        Convert.ToBase64String(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(SecretKey),
            Encoding.UTF8.GetBytes($"{method} {target}\n{timestamp}\n{AccessKey}")));
}
