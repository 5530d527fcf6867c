using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Serving;

/// <summary>A request that matches an operation.</summary>
/// <param name="Zone">The zone of the request.</param>
/// <param name="Route">The called operation.</param>
/// <param name="Values">Values of the route's placeholders, decoded, in the order of the route.</param>
/// <param name="Query">Names and values of the query, decoded, in the order they were sent.</param>
internal sealed record RouteMatch(
    ServedZone Zone,
    Route Route,
    IReadOnlyList<string> Values,
    IReadOnlyList<KeyValuePair<string, string>> Query);
