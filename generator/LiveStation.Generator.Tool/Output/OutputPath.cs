using System.Buffers;
using System.Text;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.Output;

/// <summary>Paths below the output folder, with <c>/</c> between their parts on every system.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\\:*?\"<>|\u007f");

    /// <summary>Compares paths: on some systems, paths that differ only in case are the same.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>
    /// Indicates whether a path leads to a file inside the folder on every system: it is not absolute, has no drive, no
    /// <c>..</c>, no device name, no character that is invalid on some system, and no prefix with another meaning in the
    /// list of files.
    /// </summary>
    /// <param name="path">The path.</param>
    public static bool IsInside(string path) => path is [not ('#' or '['), ..] && path.Split('/').All(IsName);

    /// <summary>Returns the parent folders of a file, the outermost first.</summary>
    /// <param name="path">Path of the file.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
    }

    /// <summary>Indicates whether a path is that of a file that this program itself uses.</summary>
    /// <param name="path">The path.</param>
    public static bool IsOfThisProgram(string path) =>
        Comparer.Equals(path, Manifest.FileName)
        || path.EndsWith(FileChange.DraftSuffix, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string part) =>
        part.Trim('.', ' ').Length > 0 && part[0] != ' ' && part[^1] is not ('.' or ' ')
        && !part.AsSpan().ContainsAny(NotInNames) && part.All(letter => letter >= ' ')
        // A lone surrogate has no UTF-8 bytes.
        && !part.EnumerateRunes().Contains(Rune.ReplacementChar)
        && !DeviceNames.Contains(part.Split('.')[0].TrimEnd());
}
