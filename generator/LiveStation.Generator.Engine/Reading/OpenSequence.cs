using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A sequence that is being read.</summary>
internal sealed class OpenSequence(SpecText text, DiagnosticBag found, int start, string? brackets)
    : OpenNode(text, found, start, brackets)
{
    private readonly List<SpecNode> _items = [];

    /// <inheritdoc />
    protected override void Accept(SpecNode node)
    {
        if (node is AliasNode alias)
            Found.Report(TextRules.Alias, alias.Span, alias.Text);
        else if (IsNothing(node))
            Found.Report(TextRules.MissingValue, node.Span, new Phrase("The list item", "목록 항목"));
        else
            _items.Add(node);
    }

    /// <inheritdoc />
    protected override SpecNode Build(SpecPlace place) => new SequenceNode(place, _items.ToEquatableArray());
}
