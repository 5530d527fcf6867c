using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Serving;

/// <summary>One operation of the emulator.</summary>
/// <param name="OperationId">Name in the spec.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Pattern">Pattern of its path.</param>
/// <param name="ServeAsync">Processes a call that passed all checks.</param>
internal sealed record Route(
    string OperationId,
    string Method,
    RoutePattern Pattern,
    Func<ServerCall, ValueTask<EmulatedResponse>> ServeAsync)
{
    /// <summary>Codes of the regions in which the operation exists; null for all.</summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>Returns whether the operation exists in a zone.</summary>
    public bool IsIn(ServedZone zone) => Regions?.Contains(zone.Zone.RegionCode) ?? true;

    /// <summary>Returns whether both routes match the same requests.</summary>
    public bool CollidesWith(Route other) =>
        Method == other.Method && Pattern.HasShapeOf(other.Pattern) && SharesRegionWith(other);

    private bool SharesRegionWith(Route other) =>
        Regions is null || other.Regions is null || Regions.Intersect(other.Regions).Any();
}
