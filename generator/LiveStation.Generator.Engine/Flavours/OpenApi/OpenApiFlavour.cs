using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>An OpenAPI document of the API.</summary>
internal sealed record OpenApiFlavour() : Flavour("openapi", "An OpenAPI document of the whole API.", FlavourHosts.Tool)
{
    private const string Yaml = "yaml";

    private static readonly OutputOption Version = new(
        "openapi-version", "version of OpenAPI", OpenApiVersion.All.Select(version => version.Word).ToEquatableArray());

    private static readonly OutputOption Format = new("openapi-format", "format of the document", EquatableArray.Of(Yaml, "json"));

    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    public override EquatableArray<OutputOption> Options => EquatableArray.Of(Version, Format);

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        OpenApiVersion version = OpenApiVersion.All.First(one => one.Word == options.ValueOf(Version));
        var planner = new OpenApiPlanner(model, version, OutputLanguage.Of(options.Documentation, model.Service.Languages));
        return EquatableArray.Of<OutputUnit>(new OpenApiUnit(
            planner.Plan(), options.ValueOf(Format) == Yaml, model.Groups.SelectMany(group => group.Files).Append(model.File)
                .Distinct(StringComparer.Ordinal).OrderBy(file => file, StringComparer.Ordinal).ToEquatableArray()));
    }
}
