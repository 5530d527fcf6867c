using System.Security.Cryptography;

namespace LiveStation.Emulator.Gateway;

/// <summary>Makes the ids that the gateway marks its answers with.</summary>
internal static class TraceIds
{
    /// <summary>A new id: 26 lower-case characters of base 32, at random.</summary>
    public static string Next() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 26);
}
