using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Serving;

/// <summary>Finds the operation of a request. Letter case and a trailing slash are significant.</summary>
internal sealed class RouteTable
{
    private readonly Route[] _routes;
    private readonly IReadOnlyList<ServedZone> _zones;

    public RouteTable(IReadOnlyList<ServedZone> zones, IEnumerable<Route> routes)
    {
        _zones = zones;
        // Literal segments before placeholders: the API has paths such as /a/{id}/{other} and /a/{id}/word.
        _routes = [.. routes.OrderBy(route => route.Pattern.Precedence, StringComparer.Ordinal)];
    }

    /// <summary>Returns the operation; null if no zone has it with this method.</summary>
    public RouteMatch? Find(string method, RequestTarget target)
    {
        foreach (ServedZone zone in _zones.Where(zone => zone.Holds(target.Segments)))
        {
            ArraySegment<string> rest = zone.Rest(target.Segments);
            foreach (Route route in _routes.Where(route => route.IsIn(zone)))
            {
                if (route.Method == method && route.Pattern.Match(rest) is { } values)
                    return new RouteMatch(zone, route, values, target.Query);
            }
        }
        return null;
    }
}
