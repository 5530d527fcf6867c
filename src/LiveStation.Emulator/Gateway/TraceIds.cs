using System.Security.Cryptography;

namespace LiveStation.Emulator.Gateway;

/// <summary>Creates the trace IDs of the gateway's responses.</summary>
internal static class TraceIds
{
    /// <summary>Creates a random ID of 26 lowercase base-32 characters.</summary>
    public static string Next() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 26);
}
