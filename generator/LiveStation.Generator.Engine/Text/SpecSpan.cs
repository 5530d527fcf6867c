namespace LiveStation.Generator.Engine.Text;

/// <summary>A stretch of text in a spec file: what a diagnostic points at. Lines and columns count from 0.</summary>
/// <param name="File">Logical name of the file, such as <c>spec/re-stream.yaml</c>; never a path of this machine.</param>
/// <param name="Start">Number of characters before the stretch.</param>
/// <param name="Length">Number of characters in it.</param>
/// <param name="Line">Line it begins on.</param>
/// <param name="Column">Column it begins at.</param>
/// <param name="EndLine">Line it ends on.</param>
/// <param name="EndColumn">Column after its last character.</param>
public sealed record SpecSpan(string File, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The very beginning of a file, for what concerns the file as a whole.</summary>
    /// <param name="file">Logical name of the file.</param>
    public static SpecSpan AtStartOf(string file) => new(file, 0, 0, 0, 0, 0, 0);

    /// <summary>Written as compilers write it: <c>spec/re-stream.yaml(14,9)</c>, counted from 1.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line + 1},{Column + 1})");
}
