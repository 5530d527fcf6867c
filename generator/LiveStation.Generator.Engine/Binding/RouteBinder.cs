using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds routes; each shape can occur only once.</summary>
internal sealed class RouteBinder(DiagnosticBag bag)
{
    private readonly Dictionary<string, Declaration> _routes = new(StringComparer.Ordinal);

    /// <summary>Indicates whether no operation has a route of this shape.</summary>
    /// <param name="shape">The shape.</param>
    public bool IsFree(string shape) => !_routes.ContainsKey(shape);

    /// <summary>Takes a shape that is free.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="declared">The operation.</param>
    public void Take(string shape, Declaration declared) => _routes.Add(shape, declared);

    /// <summary>Returns the route of an operation; null when it has no unique valid route, which is reported.</summary>
    public RouteSyntax? Bind(Declaration declared, Section section)
    {
        Phrase hint = new("a method and a path, such as GET /items/{id}", "메서드와 경로(예: GET /items/{id})");
        if (section.RequiredText(SpecKeys.Route, hint) is not { } text
            || RouteParser.Parse(text, bag) is not { } route)
        {
            return null;
        }
        if (_routes.TryGetValue(route.Shape, out Declaration? first))
        {
            bag.Report(ReferenceRules.RouteTaken, text.Span, first.Name, first.Key.Span.ToString());
            return null;
        }
        _routes.Add(route.Shape, declared);
        return route;
    }
}
