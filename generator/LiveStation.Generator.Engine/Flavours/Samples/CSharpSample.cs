using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Writes the call of an example with the client, in C# 12 or later.</summary>
/// <param name="model">The API.</param>
internal sealed class CSharpSample(ApiModel model)
{
    private readonly CSharpValues _values = new(model);

    /// <summary>Returns the statement; null when the example of a spec with mistakes cannot be written.</summary>
    /// <param name="group">The group of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    public string? Of(GroupModel group, OperationModel operation, ExampleModel example)
    {
        string?[] arguments = [.. Arguments(operation, example)];
        if (arguments.Contains(null))
            return null;
        string name = operation.Paging is null ? operation.Name : MemberName.Page(operation.Name);
        string call = $"await client.{group.Name}.{MemberName.Method(name)}({string.Join(", ", arguments)});";
        return operation.Reply == ReplyShape.None ? call : $"var {ResultOf(operation)} = {call}";
    }

    private static string ResultOf(OperationModel operation) => operation.Reply == ReplyShape.List ? "list" : "result";

    private IEnumerable<string?> Arguments(OperationModel operation, ExampleModel example)
    {
        foreach ((ParameterModel parameter, string text) in operation.Path.Zip(example.Path, (one, text) => (one, text)))
            yield return _values.OfText(parameter.Type, text);
        foreach (FieldModel field in operation.RequiredQuery())
            yield return Sent(example, field) is { } text ? _values.OfText(field.Type, text) : null;
        if (operation.Body is { } body)
            yield return JsonReader.Read(example.Request ?? "") is { } request ? _values.Of(new ObjectRef(body), request, 0) : null;
        string[] options =
        [
            .. operation.OptionalQuery().Select(field => (field, Text: Sent(example, field))).Where(one => one.Text is not null)
                .Select(one => $"{one.field.Name} = {_values.OfText(one.field.Type, one.Text!)}"),
        ];
        if (options.Length > 0)
            yield return $"new {TypeName.Options(operation.Id)} {{ {string.Join(", ", options)} }}";
    }

    private static string? Sent(ExampleModel example, FieldModel field) =>
        example.Query.FirstOrDefault(value => value.Wire == field.Wire)?.Text;
}
