using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Composes the path and the query of the request of an example.</summary>
internal static class RequestTarget
{
    /// <summary>Returns the target after the prefix of the zone.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    public static string Of(OperationModel operation, ExampleModel example)
    {
        string path = operation.Path.Zip(example.Path, (parameter, value) => (parameter.Wire, value)).Aggregate(
            operation.Route, (route, pair) => route.Replace($"{{{pair.Wire}}}", Encoded(pair.value)));
        string query = string.Join("&", example.Query.Select(value => $"{Encoded(value.Wire)}={Encoded(value.Text)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static string Encoded(string value) => Uri.EscapeDataString(value);
}
