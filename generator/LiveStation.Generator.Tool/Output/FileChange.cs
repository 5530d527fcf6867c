using System.Text;

namespace LiveStation.Generator.Tool.Output;

/// <summary>The kind of change to a file in the output folder.</summary>
internal enum ChangeKind
{
    /// <summary>The file is written for the first time.</summary>
    New,

    /// <summary>The text of the file changes.</summary>
    Changed,

    /// <summary>The text of the file changes, and the file was edited since it was written.</summary>
    Replaced,

    /// <summary>An earlier run wrote the file under a path that differs only in case.</summary>
    Renamed,

    /// <summary>An earlier run wrote the file, and it is no longer part of the output.</summary>
    Removed,

    /// <summary>The file is no longer part of the output, and was edited since it was written.</summary>
    Kept,

    /// <summary>The file already has the correct text and is not written, so that it causes no rebuild.</summary>
    Unchanged,
}

/// <summary>A change to one file of the output folder.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Name">The name of the file in messages.</param>
/// <param name="Place">The path on this machine.</param>
/// <param name="Text">The new text; null to remove the file.</param>
internal sealed record FileChange(ChangeKind Kind, string Name, string Place, string? Text)
{
    /// <summary>The existing file at this path in another case; null when there is none.</summary>
    public FileChange? Former { get; init; }

    /// <summary>The suffix of a file's name while it is being written.</summary>
    public const string DraftSuffix = ".livestation-gen.tmp";

    // Like generated files of the compiler: no byte order mark.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Returns the bytes of a text in a file.</summary>
    /// <param name="text">The text.</param>
    public static byte[] Encode(string text) => Utf8.GetBytes(text);

    /// <summary>Returns the change that writes a text to a file.</summary>
    /// <param name="name">The name of the file in messages.</param>
    /// <param name="place">The path on this machine.</param>
    /// <param name="text">The text.</param>
    public static FileChange Writing(string name, string place, string text) => new(
        !File.Exists(place) ? ChangeKind.New
        : File.ReadAllBytes(place).AsSpan().SequenceEqual(Encode(text)) ? ChangeKind.Unchanged
        : ChangeKind.Changed,
        name,
        place,
        text);

    /// <summary>Applies the change. When the run is interrupted, the file has either its old or its new text.</summary>
    public void Apply()
    {
        switch (Kind)
        {
            case ChangeKind.New or ChangeKind.Changed or ChangeKind.Replaced or ChangeKind.Renamed:
                Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
                Replace();
                break;
            case ChangeKind.Removed:
                File.Delete(Place);
                break;
        }
    }

    // Moving a file to the path of a link replaces the link and does not follow it.
    private void Replace()
    {
        string draft = Place + DraftSuffix;
        // An interrupted run can leave this file behind; a link at this path would redirect the output.
        File.Delete(draft);
        using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            file.Write(Encode(Text!));
        File.Move(draft, Place, overwrite: true);
    }
}
