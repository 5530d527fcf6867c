using System.Globalization;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Templates;

/// <summary>Reads the bytes of templates.</summary>
internal static class TemplateText
{
    // A UTF-16 character has at most 3 bytes in UTF-8.
    private const long MostBytes = 3L * SpecFile.MaxLength;

    private static readonly Phrase NotRegular = new("is not a regular file. Remove it.", "일반 파일이 아닙니다. 제거하세요.");

    private static readonly Phrase NotOpened = new(
        "cannot be read. Grant the current user read access.", "읽을 수 없습니다. 현재 사용자에게 읽기 권한을 부여하세요.");

    private static readonly Phrase TooLarge = Phrase.Of(
        "is too large. A template can have at most {0} characters. Divide it.",
        "너무 큽니다. 템플릿은 {0}자까지만 허용됩니다. 템플릿을 나누세요.",
        SpecFile.MaxLength.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Returns the bytes of a file; null if it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">The reason why it cannot be read, worded to follow its name; null if it can.</param>
    public static byte[]? Read(string path, out Phrase? reason)
    {
        try
        {
            reason = !RegularFile.IsRegular(path) ? NotRegular : new FileInfo(path).Length > MostBytes ? TooLarge : null;
            return reason is null ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = NotOpened;
            return null;
        }
    }
}
