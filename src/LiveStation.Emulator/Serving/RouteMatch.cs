using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Serving;

/// <summary>A request that leads somewhere.</summary>
/// <param name="Zone">The zone it came to.</param>
/// <param name="Route">The operation it calls.</param>
/// <param name="Values">Values of the route's placeholders, decoded, in the order of the route.</param>
/// <param name="Query">Names and values of the query, decoded, as they were sent.</param>
internal sealed record RouteMatch(
    ServedZone Zone,
    Route Route,
    IReadOnlyList<string> Values,
    IReadOnlyList<KeyValuePair<string, string>> Query);
