using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates;
using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Wire.Tests.Support;

/// <summary>The client of the templates <c>typescript</c>, and calls of its methods.</summary>
internal static class TypeScriptClient
{
    /// <summary>Returns the client, compiled with the program that calls it.</summary>
    public static async Task<TypeScriptProject> CompileAsync()
    {
        TypeScriptProject project = await TypeScriptProject.CreateAsync("wire");
        string messages = await project.With(Files()).WithShared("runner.ts").CompileAsync();
        messages.ShouldBeEmpty();
        return project;
    }

    /// <summary>Returns the call of an example as the program reads it.</summary>
    public static JsonObject CallOf(CorpusExample example, Uri server)
    {
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == example.Operation).Operation;
        ExampleModel values = operation.Examples.Single(one => one.Name == example.Name);
        return new JsonObject
        {
            ["zone"] = new JsonObject
            {
                ["baseAddress"] = server.GetLeftPart(UriPartial.Authority), ["prefix"] = example.Zone.Prefix, ["region"] = example.Zone.Region,
            },
            ["accessKey"] = WireKeys.AccessKey,
            ["secretKey"] = WireKeys.SecretKey,
            ["now"] = new ExampleClock().GetUtcNow().ToUnixTimeMilliseconds(),
            ["group"] = NameWords.Camel(example.Group),
            ["method"] = NameWords.Camel(operation.Name) + (operation.Paging is null ? "" : "Page"),
            ["arguments"] = new JsonArray([.. Arguments(operation, values)]),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Files()
    {
        RenderResult result = TemplateRenderer.Render(
            Directory.GetFiles(Repository.PathOf("generator", "templates", "typescript"), "*.scriban*")
                .Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
            TemplateModel.Of(Spec.Model, new EmitOptions("")),
            _ => true);
        result.Diagnostics.Select(one => one.ToString()).ShouldBeEmpty();
        return result.Files.Select(file => KeyValuePair.Create("client/" + file.Path, file.Content));
    }

    private static IEnumerable<JsonNode?> Arguments(OperationModel operation, ExampleModel example)
    {
        foreach ((ParameterModel parameter, string text) in operation.Path.Zip(example.Path))
            yield return Value(parameter.Type, text);
        if (example.Request is not null)
            yield return JsonNode.Parse(example.Request);
        if (operation.Query.Count > 0)
        {
            yield return new JsonObject(example.Query.Select(value => KeyValuePair.Create(
                value.Wire, Value(operation.Query.Single(field => field.Wire == value.Wire).Type, value.Text))));
        }
    }

    private static JsonNode? Value(TypeRef type, string text) => type switch
    {
        ScalarRef { Kind: ScalarKind.Boolean } => JsonValue.Create(bool.Parse(text)),
        EnumRef or ScalarRef { Kind: ScalarKind.Text or ScalarKind.TimestampKst14 } => JsonValue.Create(text),
        _ => JsonValue.Create(decimal.Parse(text, CultureInfo.InvariantCulture)),
    };
}
