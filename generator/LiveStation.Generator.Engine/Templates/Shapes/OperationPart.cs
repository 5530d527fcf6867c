using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>An operation, with the service that its errors and its page belong to.</summary>
/// <param name="Service">The service.</param>
/// <param name="Model">The operation.</param>
internal sealed record OperationPart(ServiceModel Service, OperationModel Model)
{
    /// <summary>The examples.</summary>
    public IEnumerable<ExamplePart> Examples => Model.Examples.Select(example => new ExamplePart(this, example));

    /// <summary>The errors of the examples, in the order of the service.</summary>
    public IEnumerable<ErrorModel> Errors => Service.Errors.Where(error => Model.Examples.Any(example => IsOf(example, error)));

    /// <summary>URLs of the vendor's page.</summary>
    public DocText Reference => ReferenceUrl.Of(Service, Model.Reference);

    /// <summary>Returns the error of an example; null for success.</summary>
    /// <param name="example">The example.</param>
    public ErrorModel? ErrorOf(ExampleModel example) => Service.Errors.FirstOrDefault(error => IsOf(example, error));

    private static bool IsOf(ExampleModel example, ErrorModel error) =>
        error.Layer == ErrorLayerKind.Service && example.ErrorCode == error.Code;
}

/// <summary>An example of an operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Model">The example.</param>
internal sealed record ExamplePart(OperationPart Operation, ExampleModel Model)
{
    /// <summary>The error of the response; null for success.</summary>
    public ErrorModel? Error => Operation.ErrorOf(Model);

    /// <summary>Values of the parameters of the route.</summary>
    public IEnumerable<ExampleValue> Path => Operation.Model.Path.Zip(Model.Path, (parameter, text) => new ExampleValue(parameter.Wire, text));

    /// <summary>Values of the query.</summary>
    public IEnumerable<ExampleValue> Query => Model.Query.Select(value => new ExampleValue(value.Wire, value.Text));

    /// <summary>Path and query after the prefix of the zone.</summary>
    public string Target
    {
        get
        {
            string path = Path.Aggregate(
                Operation.Model.Route, (route, value) => route.Replace($"{{{value.Wire}}}", Uri.EscapeDataString(value.Text)));
            string query = string.Join("&", Query.Select(value => $"{Uri.EscapeDataString(value.Wire)}={Uri.EscapeDataString(value.Text)}"));
            return query.Length == 0 ? path : $"{path}?{query}";
        }
    }
}

/// <summary>A value of an example.</summary>
/// <param name="Wire">Its name.</param>
/// <param name="Text">The value, not encoded.</param>
internal sealed record ExampleValue(string Wire, string Text);
