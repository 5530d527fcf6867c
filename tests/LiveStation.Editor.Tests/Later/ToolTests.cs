using LiveStation.Editor.Tests.Support;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Editor.Tests.OpenApi;

/// <summary>Linters and generators of npm accept the OpenAPI document of the spec.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openapi").FullName;

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public void Redocly_and_Spectral_find_nothing(string version)
    {
        string document = Write(version);

        NodeScripts.Run("", "node_modules/@redocly/cli/bin/cli.js", "lint", "--config", "redocly.yaml", document);
        NodeScripts.Run(
            "", "node_modules/@stoplight/spectral-cli/dist/index.js", "lint", "--fail-severity=hint", "--ruleset", "spectral.yaml", document);
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public void TypeScript_compiles_the_types_of_openapi_typescript_in_strict_mode(string version)
    {
        string types = Path.Combine(_folder, "api.ts");

        NodeScripts.Run("", "node_modules/openapi-typescript/bin/cli.js", Write(version), "--output", types);
        NodeScripts.Run("", "node_modules/typescript/bin/tsc", "--strict", "--noEmit", types);

        File.ReadAllText(types).ShouldContain("createReStreamChannel");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string version)
    {
        EquatableArray<ParsedSpec> spec = Directory.GetFiles(Repository.Spec, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => SpecCompiler.Parse(new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)))).ToEquatableArray();
        ApiModel model = SpecCompiler.Bind(spec).Model.ShouldNotBeNull();
        var options = new EmitOptions("", Flavour: FlavourCatalog.All.Single(flavour => flavour.Word == "openapi"))
        {
            Choices = EquatableArray.Of(new OutputChoice("--openapi-version", version)),
        };
        OutputFile file = SpecCompiler.Plan(model, options).Select(unit => unit.Emit()).ShouldHaveSingleItem();
        string path = Path.Combine(_folder, file.Path);
        File.WriteAllText(path, file.Content);
        return path;
    }
}
