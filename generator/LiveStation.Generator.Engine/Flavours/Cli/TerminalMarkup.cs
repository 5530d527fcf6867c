using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Sentences in a terminal. A field has the name of its option, and a type is written in words.</summary>
internal sealed class TerminalMarkup : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose) => EndMark.Close(CommentText.Of(prose).Trim());

    /// <inheritdoc />
    public override string Code(string text) => CommentText.Of(text);

    /// <inheritdoc />
    public override string Field(FieldRef field) => SpecName.ToKebab(field.Name);

    /// <inheritdoc />
    public override string Type(string name) => SpecName.ToKebab(name).Replace('-', ' ');
}
