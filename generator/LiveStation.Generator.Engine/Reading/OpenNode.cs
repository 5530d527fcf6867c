using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A mapping or sequence whose end is still to come.</summary>
/// <param name="text">The file.</param>
/// <param name="found">Where mistakes go.</param>
/// <param name="start">Offset it begins at; null when that is where the first node in it begins.</param>
/// <param name="brackets">The brackets it is written in; null when it is written in lines.</param>
internal abstract class OpenNode(SpecText text, DiagnosticBag found, int? start, string? brackets)
{
    /// <summary>Offset it begins at.</summary>
    public int Start => start ?? LastEnd;

    /// <summary>The brackets it is written in; null when it is written in lines.</summary>
    public string? Brackets { get; } = brackets;

    /// <summary>Offset after what was put into it last.</summary>
    protected int LastEnd { get; private set; } = start ?? 0;

    /// <summary>The file.</summary>
    protected SpecText Text { get; } = text;

    /// <summary>Where mistakes go.</summary>
    protected DiagnosticBag Found { get; } = found;

    /// <summary>Puts the next node into it.</summary>
    /// <param name="node">The node.</param>
    public void Take(SpecNode node)
    {
        start ??= node.Span.Start;
        LastEnd = Math.Max(LastEnd, node.Span.Start + node.Span.Length);
        Accept(node);
    }

    /// <summary>Ends it.</summary>
    /// <param name="end">Offset of the bracket that ends it, if it is written in one.</param>
    public SpecNode Close(int end)
    {
        // Without brackets the parser lets a node end where the next one begins, after blank lines and comments.
        bool isClosed = Brackets is not null && Text.At(end) == Brackets[1];
        return Build(Text.Span(Start, isClosed ? end + 1 : LastEnd));
    }

    /// <summary>Takes a node for what it is here: an item, a key, a value.</summary>
    protected abstract void Accept(SpecNode node);

    /// <summary>Makes the node.</summary>
    protected abstract SpecNode Build(SpecSpan span);

    /// <summary>Whether a node is the nothing after a colon or a dash.</summary>
    protected static bool IsNothing(SpecNode node) => node is ScalarNode { Text: "", IsQuoted: false };
}
