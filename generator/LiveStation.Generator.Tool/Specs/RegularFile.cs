using System.Formats.Tar;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>Looks at a file before it is opened: a pipe waits for its writer, and a device has no end.</summary>
internal static class RegularFile
{
    // UTF-8 takes at most three bytes for a UTF-16 character.
    private const long MostBytes = 3L * SpecReader.MaxLength;

    /// <summary>Refuses a file that must not be read.</summary>
    /// <param name="path">The file, or a link to it.</param>
    /// <exception cref="UsageException">It is a pipe or a device, or has too many bytes.</exception>
    public static void Check(string path)
    {
        FileInfo file = new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        if (file.Length > MostBytes)
            throw new UsageException(FormattableString.Invariant(
                $"'{path}' has {file.Length:N0} bytes. A spec file has at most {SpecReader.MaxLength:N0} characters."));
        if (file.Length == 0 && !IsRegular(file.FullName))
            throw new UsageException($"'{path}' is not a regular file. Write the spec to a file first.");
    }

    // The one managed way to learn what a file is without opening it. Pipes and devices have no length, and files of no
    // length take no time to pack.
    private static bool IsRegular(string path)
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
