using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences as XML of documentation comments.</summary>
internal sealed class XmlMarkup : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose) => XmlText.Sentences(prose);

    /// <inheritdoc />
    public override string Code(string text) => XmlText.Tagged(text);

    /// <inheritdoc />
    public override string Field(FieldRef field) => Phrases.See(Identifier.Escape(field.Name));

    /// <inheritdoc />
    public override string Type(string name) => Phrases.See(name);
}
