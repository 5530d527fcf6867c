using System.Formats.Tar;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>Looks at a file before it is opened: a pipe waits for its writer, and a device has no end.</summary>
internal static class RegularFile
{
    // UTF-8 takes at most three bytes for a UTF-16 character.
    private const long MostBytes = 3L * SpecReader.MaxLength;

    /// <summary>Why a file must not be read as a spec, after its name; null when it can be.</summary>
    /// <param name="path">The file, or a link to it.</param>
    public static string? WhyNot(string path)
    {
        FileInfo file = Target(path);
        if (!IsRegular(file))
            return "is not a regular file. Write the spec to a file first.";
        return file.Length > MostBytes
            ? FormattableString.Invariant(
                $"has {file.Length:N0} bytes. A spec file has at most {SpecReader.MaxLength:N0} characters.")
            : null;
    }

    /// <summary>Whether a file has an end, and reading it does not wait.</summary>
    /// <param name="path">The file, or a link to it.</param>
    public static bool IsRegular(string path) => IsRegular(Target(path));

    // What a shell writes as <(…) links to a name that is none of a file.
    private static bool IsRegular(FileInfo file) => file.Exists && (file.Length > 0 || IsPackedAsFile(file.FullName));

    private static FileInfo Target(string path) => new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    // The one managed way to learn what a file is without opening it. Pipes and devices have no length, and files of no
    // length take no time to pack.
    private static bool IsPackedAsFile(string path)
    {
        using MemoryStream packed = new();
        try
        {
            using (TarWriter writer = new(packed, leaveOpen: true))
                writer.WriteEntry(path, "spec");
        }
        catch (IOException)
        {
            // A socket cannot be packed.
            return false;
        }
        packed.Position = 0;
        using TarReader reader = new(packed);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile };
    }
}
