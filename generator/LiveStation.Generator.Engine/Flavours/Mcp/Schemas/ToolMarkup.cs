using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Sentences as plain text on one line, which a language model reads.</summary>
internal sealed class ToolMarkup : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose) => EndMark.Close(VisibleText.Of(prose).Trim());

    /// <inheritdoc />
    public override string Code(string text) => $"`{VisibleText.Of(text)}`";

    /// <inheritdoc />
    public override string Field(FieldRef field) => Code(field.Wire);

    /// <inheritdoc />
    public override string Type(string name) => Code(name);
}
