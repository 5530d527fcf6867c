using System.Text;

namespace LiveStation.Generator.Tool.Output;

/// <summary>What becomes of a file in the output folder.</summary>
internal enum ChangeKind
{
    /// <summary>It is written for the first time.</summary>
    New,

    /// <summary>It gets another text.</summary>
    Changed,

    /// <summary>It gets another text, and was edited since it was written.</summary>
    Replaced,

    /// <summary>It was written by an earlier run under a path that differs only in case.</summary>
    Renamed,

    /// <summary>It was written by an earlier run and is no longer part of the output.</summary>
    Removed,

    /// <summary>It is no longer part of the output, and was edited since it was written.</summary>
    Kept,

    /// <summary>It has the right text already and is not touched, so that builds do not run again for it.</summary>
    Unchanged,
}

/// <summary>One file of the output folder and what is to become of it.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Name">How it is named to users.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Text">Its new text; null when it is removed.</param>
internal sealed record FileChange(ChangeKind Kind, string Name, string Place, string? Text)
{
    /// <summary>The file that has its place, when the path of that differs in case; null when there is none.</summary>
    public FileChange? Former { get; init; }

    /// <summary>What the name of a file ends in while it is written.</summary>
    public const string DraftSuffix = ".livestation-gen.tmp";

    // As the compiler writes generated files: no byte order mark.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Bytes of a text as they stand in a file.</summary>
    /// <param name="text">The text.</param>
    public static byte[] Encode(string text) => Utf8.GetBytes(text);

    /// <summary>The change that gives a file a text.</summary>
    /// <param name="name">How the file is named to users.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="text">The text.</param>
    public static FileChange Writing(string name, string place, string text) => new(
        !File.Exists(place) ? ChangeKind.New
        : File.ReadAllBytes(place).AsSpan().SequenceEqual(Encode(text)) ? ChangeKind.Unchanged
        : ChangeKind.Changed,
        name,
        place,
        text);

    /// <summary>Does it. A file has its old text or its new one, whenever the run is broken off.</summary>
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

    // What is moved into the place of a link replaces the link, and does not follow it.
    private void Replace()
    {
        string draft = Place + DraftSuffix;
        // Left behind by a run that was broken off; a link in its place would lead elsewhere.
        File.Delete(draft);
        using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            file.Write(Encode(Text!));
        File.Move(draft, Place, overwrite: true);
    }
}
