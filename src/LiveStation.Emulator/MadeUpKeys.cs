using System.Security.Cryptography;
using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>Generates keys that were not specified.</summary>
internal static class MadeUpKeys
{
    /// <summary>Returns a key pair; each key that is not specified is random.</summary>
    public static NcpCredentials Pair(string? accessKey = null, string? secretKey = null) => new(
        accessKey ?? $"EMULATOR{RandomNumberGenerator.GetHexString(12)}",
        secretKey ?? RandomNumberGenerator.GetHexString(40));
}
