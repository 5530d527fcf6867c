using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Docs.Html;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>A page.</summary>
/// <param name="Place">Its path.</param>
/// <param name="Files">Logical names of the spec files of its content.</param>
/// <param name="Page">Its content.</param>
internal sealed record PageUnit(string Place, EquatableArray<string> Files, HtmlElement Page) : OutputUnit(Place, FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => Files;

    /// <inheritdoc />
    private protected override string Print() => HtmlPrinter.Print(Page);
}
