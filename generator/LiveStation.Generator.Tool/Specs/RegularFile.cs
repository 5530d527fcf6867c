using System.Formats.Tar;
using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>Checks a file before it is opened: opening a pipe blocks until it has a writer, and a device has no end.</summary>
internal static class RegularFile
{
    // A UTF-16 character has at most 3 bytes in UTF-8.
    private const long MostBytes = 3L * SpecFile.MaxLength;

    private static readonly Phrase NotRegular = new(
        "is not a regular file. Write the spec to a file first.", "일반 파일이 아닙니다. 먼저 명세를 파일로 저장하세요.");

    /// <summary>Returns why a file must not be read as a spec, worded to follow its name; null when it can be read.</summary>
    /// <param name="path">The file, or a link to it.</param>
    public static Phrase? WhyNot(string path)
    {
        FileInfo file = Target(path);
        if (!IsRegular(file))
            return NotRegular;
        return file.Length > MostBytes ? TooLarge(file.Length) : null;
    }

    /// <summary>Indicates whether a file has an end and can be read without blocking.</summary>
    /// <param name="path">The file, or a link to it.</param>
    public static bool IsRegular(string path) => IsRegular(Target(path));

    private static Phrase TooLarge(long bytes) => Phrase.Of(
        "has {0} bytes. A spec file can have at most {1} characters.",
        "{0}바이트입니다. 명세 파일은 {1}자까지만 허용됩니다.",
        bytes.ToString("N0", CultureInfo.InvariantCulture),
        SpecFile.MaxLength.ToString("N0", CultureInfo.InvariantCulture));

    // Process substitution of a shell, <(…), passes a link to a name that is not a file.
    private static bool IsRegular(FileInfo file) => file.Exists && (file.Length > 0 || IsPackedAsFile(file.FullName));

    private static FileInfo Target(string path) => new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    // .NET has no other managed way to determine the type of a file without opening it. Pipes and devices have no length, and
    // packing an empty file takes no time.
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
