using LiveStation.Runtime;

namespace LiveStation.CommandLine.Settings;

/// <summary>A profile: keys, and where to call with them.</summary>
/// <param name="AccessKey">The access key; null if the profile has none.</param>
/// <param name="SecretKey">The secret key; null if the profile has none.</param>
/// <param name="Zone">Name of the zone; null for the default.</param>
/// <param name="Endpoint">The address to call; null for that of the zone.</param>
internal sealed record Profile(string? AccessKey, Secret? SecretKey, string? Zone, string? Endpoint)
{
    /// <summary>A profile without any value.</summary>
    public static Profile Empty { get; } = new(null, null, null, null);
}
