using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A mapping or sequence that is being read.</summary>
/// <param name="text">The file.</param>
/// <param name="found">Collects the diagnostics.</param>
/// <param name="start">Its offset; null when it begins with its first node.</param>
/// <param name="brackets">The brackets around it; null for block style.</param>
internal abstract class OpenNode(SpecText text, DiagnosticBag found, int? start, string? brackets)
{
    /// <summary>Its offset.</summary>
    public int Start => start ?? LastEnd;

    /// <summary>The brackets around it; null for block style.</summary>
    public string? Brackets { get; private set; } = brackets;

    /// <summary>The offset after the last node that was added.</summary>
    protected int LastEnd { get; private set; } = start ?? 0;

    /// <summary>The file.</summary>
    protected SpecText Text { get; } = text;

    /// <summary>Collects the diagnostics.</summary>
    protected DiagnosticBag Found { get; } = found;

    /// <summary>Begins another node with this object, whose own node is finished.</summary>
    /// <param name="newStart">The offset of the other node; null when it begins with its first node.</param>
    /// <param name="newBrackets">The brackets around it; null for block style.</param>
    protected void Begin(int? newStart, string? newBrackets) =>
        (start, Brackets, LastEnd) = (newStart, newBrackets, newStart ?? 0);

    /// <summary>Adds the next node.</summary>
    /// <param name="node">The node.</param>
    public void Take(SpecNode node)
    {
        start ??= node.Start;
        LastEnd = Math.Max(LastEnd, node.End);
        Accept(node);
    }

    /// <summary>Ends the node.</summary>
    /// <param name="end">The offset of the closing bracket, when there is one.</param>
    public SpecNode Close(int end)
    {
        // Without brackets, the parser ends a node where the next one begins, after blank lines and comments.
        bool isClosed = Brackets is not null && Text.At(end) == Brackets[1];
        return Build(Text.Place(Start, isClosed ? end + 1 : LastEnd));
    }

    /// <summary>Accepts a node in its role: an item, a key or a value.</summary>
    protected abstract void Accept(SpecNode node);

    /// <summary>Creates the node.</summary>
    protected abstract SpecNode Build(SpecPlace place);

    /// <summary>Indicates whether a node is the empty value after a colon or a dash.</summary>
    protected static bool IsNothing(SpecNode node) => node is ScalarNode { Text: "", IsQuoted: false };
}
