using System.Security.Cryptography;
using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>Makes up what nobody gave.</summary>
internal static class MadeUpKeys
{
    /// <summary>A key pair; each half is random unless it is given.</summary>
    public static NcpCredentials Pair(string? accessKey = null, string? secretKey = null) => new(
        accessKey ?? $"EMULATOR{RandomNumberGenerator.GetHexString(12)}",
        secretKey ?? RandomNumberGenerator.GetHexString(40));
}
