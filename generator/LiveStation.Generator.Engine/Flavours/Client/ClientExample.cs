using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Example code that uses the client, with the values of an example of the spec.</summary>
internal static class ClientExample
{
    /// <summary>Lines of C# that call the first operation with a success example; null when no operation has one.</summary>
    /// <param name="model">The API.</param>
    public static IReadOnlyList<string>? Lines(ApiModel model) =>
        model.Groups.SelectMany(group => group.Operations.Select(operation => Call(model, group, operation)))
            .OfType<string>()
            .Take(1)
            .Select(call => new[]
            {
                $"using var client = new {TypeName.Client(model.Service.Name)}(new NcpCredentials(accessKey, secretKey));",
                $"var result = await client.{call};",
            })
            .FirstOrDefault();

    private static string? Call(ApiModel model, GroupModel group, OperationModel operation) =>
        operation is { Body: null, Paging: null, Reply: not ReplyShape.None } && !operation.RequiredQuery().Any()
        && operation.Examples.FirstOrDefault(example => example.ErrorCode is null) is { } example
            ? $"{group.Name}.{MemberName.Method(operation.Name)}({string.Join(", ", Arguments(model, operation, example))})"
            : null;

    private static IEnumerable<string> Arguments(ApiModel model, OperationModel operation, ExampleModel example) =>
        operation.Path.Zip(example.Path, (parameter, value) => Argument(model, parameter.Type, value));

    private static string Argument(ApiModel model, TypeRef type, string value) => type switch
    {
        EnumRef reference => EnumMember(model, reference.Name, value),
        ScalarRef { Kind: ScalarKind.Integer32 or ScalarKind.Integer64 } => value,
        _ => CSharpLiteral.Of(value),
    };

    private static string EnumMember(ApiModel model, string name, string text)
    {
        EnumValueModel? known = model.Groups.SelectMany(group => group.Enums).Where(e => e.Name == name)
            .SelectMany(e => e.Values).FirstOrDefault(value => value.Text == text);
        return known is null ? $"Open<{name}>.FromUnknownValue({CSharpLiteral.Of(text)})" : $"{name}.{known.Name}";
    }
}
