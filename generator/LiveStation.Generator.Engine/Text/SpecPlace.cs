namespace LiveStation.Generator.Engine.Text;

/// <summary>
/// A range of text in a spec file, without its lines and columns: these are needed only in diagnostics, and a spec has tens of thousands
/// of nodes.
/// </summary>
/// <param name="Lines">The lines of the file.</param>
/// <param name="Start">The number of characters before the range.</param>
/// <param name="Length">The number of characters in it.</param>
internal readonly record struct SpecPlace(SpecLines Lines, int Start, int Length)
{
    /// <summary>The range with its lines and columns.</summary>
    public SpecSpan Span => Lines.Span(Start, Start + Length);

    /// <summary>Indicates whether two ranges have the same offsets in files of the same name. The lines of a file are compared once, by the file.</summary>
    public bool Equals(SpecPlace other) => Start == other.Start && Length == other.Length && Lines.File == other.Lines.File;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Start * 31) + Length);
}
