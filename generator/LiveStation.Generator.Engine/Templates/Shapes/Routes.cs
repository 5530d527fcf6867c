using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>A part of a route: a text or a parameter.</summary>
/// <param name="Text">The text; null for a parameter.</param>
/// <param name="Parameter">The parameter; null for a text.</param>
internal sealed record RoutePart(string? Text, ParameterModel? Parameter);

/// <summary>Splits routes.</summary>
internal static class Routes
{
    /// <summary>Returns the texts and parameters of a route, in order.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<RoutePart> PartsOf(OperationModel operation)
    {
        // Binding accepts only routes in which each brace is part of a placeholder with a parameter.
        string[] pieces = operation.Route.Split('{', '}');
        for (int i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
                yield return new RoutePart(null, operation.Path.First(parameter => parameter.Wire == pieces[i]));
            else if (pieces[i].Length > 0)
                yield return new RoutePart(pieces[i], null);
        }
    }
}
