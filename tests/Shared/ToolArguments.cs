using System.Text.Json.Nodes;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Tests.Shared;

/// <summary>The arguments of a tool that represent an example.</summary>
internal static class ToolArguments
{
    /// <summary>Returns the arguments: path and query values with their JSON types, and the properties of the body.</summary>
    public static JsonObject Of(OperationModel operation, ExampleModel example)
    {
        JsonObject arguments = [];
        foreach ((ParameterModel parameter, string text) in operation.Path.Zip(example.Path))
            arguments[parameter.Wire] = Value(parameter.Type, text);
        foreach (QueryValueModel value in example.Query)
            arguments[value.Wire] = Value(operation.Query.Single(field => field.Wire == value.Wire).Type, value.Text);
        if (example.Request is not { } request)
            return arguments;
        JsonObject body = JsonNode.Parse(request)!.AsObject();
        if (Fields(operation).Intersect(Names(operation)).Any())
            arguments["body"] = body;
        else
            body.ToList().ForEach(property => arguments[property.Key] = property.Value?.DeepClone());
        return arguments;
    }

    /// <summary>Returns the arguments as a client of the protocol passes them.</summary>
    public static Dictionary<string, object?> Dictionary(JsonObject arguments) =>
        arguments.ToDictionary(one => one.Key, one => (object?)one.Value);

    private static IEnumerable<string> Fields(OperationModel operation) =>
        Spec.Types[operation.Body!].Fields.SelectMany(field => field.Aliases.Prepend(field.Wire));

    private static IEnumerable<string> Names(OperationModel operation) =>
        operation.Path.Select(value => value.Wire).Concat(operation.Query.Select(value => value.Wire));

    private static JsonNode Value(TypeRef type, string text) =>
        type is EnumRef or ScalarRef { Kind: ScalarKind.Text or ScalarKind.TimestampKst14 } ? text : JsonNode.Parse(text)!;
}
