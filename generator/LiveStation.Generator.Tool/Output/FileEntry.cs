using System.Security.Cryptography;

namespace LiveStation.Generator.Tool.Output;

/// <summary>A line of the list: a file, and the hash of the text that a run wrote to it.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Hash">Hash of the written text; null when an earlier version of this program wrote the line.</param>
internal sealed record FileEntry(string Path, string? Hash)
{
    private const string Mark = " sha256:";

    // Enough digits to detect an edit; there is no reason to create hash collisions deliberately.
    private const int Digits = 16;

    /// <summary>Creates the line for a text.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">The text.</param>
    public static FileEntry Of(string path, string text) => new(path, HashOf(text));

    /// <summary>Parses a line; returns null when it is not the line of a file.</summary>
    /// <param name="line">The line.</param>
    public static FileEntry? Parse(string line)
    {
        int mark = line.LastIndexOf(Mark, StringComparison.Ordinal);
        if (mark >= 0)
            return new FileEntry(line[..mark], line[(mark + Mark.Length)..]);
        // Earlier versions wrote only C# files, and listed only their names.
        return line.EndsWith(".g.cs", StringComparison.Ordinal) && !line.Contains('/', StringComparison.Ordinal)
            ? new FileEntry(line, null)
            : null;
    }

    /// <summary>Returns the hash of a text. Line ends are ignored, since version control may change them.</summary>
    /// <param name="text">The text.</param>
    public static string HashOf(string text) => Convert.ToHexStringLower(
        SHA256.HashData(FileChange.Encode(text.ReplaceLineEndings("\n"))))[..Digits];

    /// <inheritdoc />
    public override string ToString() => Hash is null ? Path : Path + Mark + Hash;
}
