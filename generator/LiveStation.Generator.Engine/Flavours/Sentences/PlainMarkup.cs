using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences as plain text, for output whose writer escapes strings.</summary>
internal sealed class PlainMarkup : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose) => EndMark.Close(prose.Trim());

    /// <inheritdoc />
    public override string Code(string text) => $"`{text}`";

    /// <inheritdoc />
    public override string Field(FieldRef field) => Code(field.Wire);

    /// <inheritdoc />
    public override string Type(string name) => Code(name);
}
