using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs.Html;

/// <summary>Sentences in HTML.</summary>
/// <param name="addressOf">Returns the address of a type; null when there is none.</param>
internal sealed class HtmlMarkup(Func<string, string?> addressOf) : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose) => HtmlPrinter.Escape(EndMark.Close(prose.Trim()));

    /// <inheritdoc />
    public override string Code(string text) => $"<code>{HtmlPrinter.Escape(text)}</code>";

    /// <inheritdoc />
    public override string Field(FieldRef field) => Code(field.Wire);

    /// <inheritdoc />
    public override string Type(string name) => addressOf(name) is { } address
        ? $"<a href=\"{HtmlPrinter.Escape(address)}\">{HtmlPrinter.Escape(name)}</a>"
        : Code(name);
}
