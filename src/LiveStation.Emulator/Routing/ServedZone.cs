using LiveStation.Runtime;

namespace LiveStation.Emulator.Routing;

/// <summary>A zone and the segments that its paths begin with.</summary>
internal sealed class ServedZone(ApiZone zone)
{
    private readonly string[] _prefix = zone.PathPrefix.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The zone, as the spec describes it.</summary>
    public ApiZone Zone { get; } = zone;

    /// <summary>Whether a path is of this zone.</summary>
    public bool Holds(string[] segments) => segments.AsSpan().StartsWith(_prefix);

    /// <summary>What follows the prefix in a path of this zone.</summary>
    public ArraySegment<string> Rest(string[] segments) => new ArraySegment<string>(segments)[_prefix.Length..];
}
