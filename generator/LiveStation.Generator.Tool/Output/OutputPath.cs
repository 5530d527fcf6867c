using System.Buffers;
using System.Text;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.Output;

/// <summary>Paths below the output folder, with <c>/</c> between their parts on every system.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\\:*?\"<>|\u007f");

    /// <summary>Compares paths: on some systems, those that differ only in case are one.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>
    /// Whether a path leads to a file below the folder on every system: it is not absolute, has no drive, no <c>..</c>,
    /// no name of a device, no character that some system does not allow, and no beginning that the list of files has
    /// another meaning for.
    /// </summary>
    /// <param name="path">The path.</param>
    public static bool IsInside(string path) => path is [not ('#' or '['), ..] && path.Split('/').All(IsName);

    /// <summary>The folders on the way to a file, the outermost first.</summary>
    /// <param name="path">Path of the file.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
    }

    /// <summary>Whether a path is one of the files that this program needs for itself.</summary>
    /// <param name="path">The path.</param>
    public static bool IsOfThisProgram(string path) =>
        Comparer.Equals(path, Manifest.FileName)
        || path.EndsWith(FileChange.DraftSuffix, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string part) =>
        part.Trim('.', ' ').Length > 0 && part[0] != ' ' && part[^1] is not ('.' or ' ')
        && !part.AsSpan().ContainsAny(NotInNames) && part.All(letter => letter >= ' ')
        // Half of a pair of surrogates has no bytes.
        && !part.EnumerateRunes().Contains(Rune.ReplacementChar)
        && !DeviceNames.Contains(part.Split('.')[0].TrimEnd());
}
