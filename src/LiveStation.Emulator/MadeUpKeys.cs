using System.Security.Cryptography;
using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>Generates keys that were not specified.</summary>
internal static class MadeUpKeys
{
    // Always the same: the access key is the account, so that a data file continues and a seed gives the same IDs.
    private const string AccessKey = "EMULATOR000000000001";

    /// <summary>Returns a key pair with a random secret key.</summary>
    public static NcpCredentials Pair() => new(AccessKey, RandomNumberGenerator.GetHexString(40));
}
