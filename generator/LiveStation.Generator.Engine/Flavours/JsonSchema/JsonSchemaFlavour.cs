using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.JsonSchema;

/// <summary>JSON Schemas of all types, enums and bodies.</summary>
internal sealed record JsonSchemaFlavour() : Flavour("schema", "JSON Schemas of all types and bodies.", FlavourHosts.Tool)
{
    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) =>
        new JsonSchemaPlanner(model, OutputLanguage.Of(options.Documentation, model.Service.Languages)).Plan()
            .ToEquatableArray<OutputUnit>();
}
