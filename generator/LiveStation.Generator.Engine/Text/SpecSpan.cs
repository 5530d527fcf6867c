namespace LiveStation.Generator.Engine.Text;

/// <summary>A range of text in a spec file: the location of a diagnostic. Lines and columns count from 0.</summary>
/// <param name="File">Logical name of the file, such as <c>spec/re-stream.yaml</c>; never a path of this machine.</param>
/// <param name="Start">Number of characters before the range.</param>
/// <param name="Length">Number of characters in it.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Column">The column where it begins.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">Column after its last character.</param>
public sealed record SpecSpan(string File, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Returns the start of a file, for diagnostics about the file as a whole.</summary>
    /// <param name="file">Logical name of the file.</param>
    public static SpecSpan AtStartOf(string file) => new(file, 0, 0, 0, 0, 0, 0);

    /// <summary>Returns the place in the format of compilers: <c>spec/re-stream.yaml(14,9)</c>, counted from 1.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line + 1},{Column + 1})");
}
