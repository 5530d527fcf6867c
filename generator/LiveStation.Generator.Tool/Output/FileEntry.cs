using System.Security.Cryptography;

namespace LiveStation.Generator.Tool.Output;

/// <summary>A line of the list: a file, and what a run wrote into it.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Hash">Hash of the text that was written; null when an earlier version of this program wrote the line.</param>
internal sealed record FileEntry(string Path, string? Hash)
{
    private const string Mark = " sha256:";

    // Enough to notice an edit; nobody gains anything by making two texts of one hash.
    private const int Digits = 16;

    /// <summary>The line of a text that is written.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">The text.</param>
    public static FileEntry Of(string path, string text) => new(path, HashOf(text));

    /// <summary>Reads a line; null when it is none of a file.</summary>
    /// <param name="line">The line.</param>
    public static FileEntry? Parse(string line)
    {
        int mark = line.LastIndexOf(Mark, StringComparison.Ordinal);
        if (mark >= 0)
            return new FileEntry(line[..mark], line[(mark + Mark.Length)..]);
        // Earlier versions wrote files of C# only, and their names alone.
        return line.EndsWith(".g.cs", StringComparison.Ordinal) && !line.Contains('/', StringComparison.Ordinal)
            ? new FileEntry(line, null)
            : null;
    }

    /// <summary>Hash of a text. Line ends do not count: version control may change them.</summary>
    /// <param name="text">The text.</param>
    public static string HashOf(string text) => Convert.ToHexStringLower(
        SHA256.HashData(FileChange.Encode(text.ReplaceLineEndings("\n"))))[..Digits];

    /// <inheritdoc />
    public override string ToString() => Hash is null ? Path : Path + Mark + Hash;
}
