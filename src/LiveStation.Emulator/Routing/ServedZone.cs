using LiveStation.Runtime;

namespace LiveStation.Emulator.Routing;

/// <summary>A zone and the path segments of its prefix.</summary>
internal sealed class ServedZone(ApiZone zone)
{
    private readonly string[] _prefix = zone.PathPrefix.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The zone, as defined in the spec.</summary>
    public ApiZone Zone { get; } = zone;

    /// <summary>Returns whether a path belongs to this zone.</summary>
    public bool Holds(string[] segments) => segments.AsSpan().StartsWith(_prefix);

    /// <summary>Returns the segments after the prefix, for a path of this zone.</summary>
    public ArraySegment<string> Rest(string[] segments) => new ArraySegment<string>(segments)[_prefix.Length..];
}
