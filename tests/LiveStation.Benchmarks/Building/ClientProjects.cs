using LiveStation.Benchmarks.Generating;
using LiveStation.Generator;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using YamlDotNet.Core;

namespace LiveStation.Benchmarks.Building;

/// <summary>Projects with a client of the same operations, each from another generator.</summary>
/// <param name="spec">The operations.</param>
internal sealed class ClientProjects(SyntheticSpec spec)
{
    private const string RefitVersion = "[16.4.0]";

    private static readonly string Build = Path.Combine(
        Path.GetDirectoryName(Places.ProjectFolder)!, "..", "generator", "LiveStation.Generator", "build");

    private static readonly string Templates = Path.Combine(
        Path.GetDirectoryName(Places.ProjectFolder)!, "..", "generator", "templates", "refit");

    /// <summary>The client that our generator generates while the project is built.</summary>
    public Func<double> Ours() => BuiltProject.Of(
        $"Ours{spec.Operations}",
        $"""
          <Import Project="{Path.Combine(Build, "LiveStation.Generator.props")}" />
          <PropertyGroup>
            <LiveStationPackagedSpec>false</LiveStationPackagedSpec>
          </PropertyGroup>
          <ItemGroup>
            <LiveStationSpec Include="spec/*.yaml" />
            <Analyzer Include="{typeof(LiveStationGenerator).Assembly.Location}" />
            <Analyzer Include="{typeof(SpecCompiler).Assembly.Location}" />
            <Analyzer Include="{typeof(Parser).Assembly.Location}" />
            <Reference Include="{typeof(Secret).Assembly.Location}" />
          </ItemGroup>
          <Import Project="{Path.Combine(Build, "LiveStation.Generator.targets")}" />
        """,
        spec.Files());

    /// <summary>The client that NSwag writes from the OpenAPI document of the same operations, with System.Text.Json.</summary>
    public Func<double> NSwag()
    {
        EmitOptions options = new("")
        {
            Flavours = FlavourSet.Of(FlavourCatalog.All.Single(one => one.Word == "openapi")),
            Choices = EquatableArray.Of(new OutputChoice("openapi-version", "3.0"), new OutputChoice("openapi-format", "json")),
        };
        string document = SpecCompiler.Plan(Model(), options).Single().Emit().Content;
        CSharpClientGeneratorSettings settings = new() { ClassName = "Client" };
        settings.CSharpGeneratorSettings.Namespace = "Harbor";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        OpenApiDocument read = OpenApiDocument.FromJsonAsync(document).GetAwaiter().GetResult();
        return BuiltProject.Of(
            $"NSwag{spec.Operations}", "", [("Client.cs", new CSharpClientGenerator(read, settings).GenerateFile())]);
    }

    /// <summary>Interfaces for Refit and types for System.Text.Json, whose generators run while the project is built.</summary>
    public Func<double> Refit()
    {
        RenderResult rendered = TemplateRenderer.Render(
            Directory.GetFiles(Templates, "*.scriban*").Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
            TemplateModel.Of(Model(), new EmitOptions("Harbor")),
            _ => true);
        return BuiltProject.Of(
            $"Refit{spec.Operations}",
            $"""
              <ItemGroup>
                <PackageReference Include="Refit" Version="{RefitVersion}" />
                <Reference Include="{typeof(Secret).Assembly.Location}" />
              </ItemGroup>
            """,
            rendered.Files.Select(file => (file.Path, file.Content)));
    }

    private ApiModel Model() => SpecCompiler.Bind(spec.Files()
        .Select(file => SpecCompiler.Parse(new SpecFile(file.Name, file.Text))).ToEquatableArray()).Model!;
}
