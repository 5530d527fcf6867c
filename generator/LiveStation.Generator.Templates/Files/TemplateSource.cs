using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban.Parsing;

namespace LiveStation.Generator.Templates.Files;

/// <summary>The text of a template, with the line ends of every system and with those of its file.</summary>
/// <param name="file">The file.</param>
internal sealed class TemplateSource(SpecFile file)
{
    private const char NotDecoded = '\ufffd';

    private static readonly Phrase NotText = new(
        "contains bytes that are not UTF-8 text. Save it as UTF-8.", "UTF-8 텍스트가 아닌 바이트가 있습니다. UTF-8로 저장하세요.");

    private static readonly Phrase TooLong = Phrase.Of(
        "is too large. A template can have at most {0} characters. Divide it.",
        "너무 큽니다. 템플릿은 {0}자까지만 허용됩니다. 템플릿을 나누세요.",
        SpecFile.MaxLength.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Name of the template.</summary>
    public string Name => file.Name;

    /// <summary>
    /// The text with <c>\n</c> at line ends: the output has the line ends of the template, and version control can change these.
    /// </summary>
    public string Text { get; } = file.Text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Returns the place of a range of the text in the file.</summary>
    /// <param name="start">Number of characters of the text before the range.</param>
    /// <param name="end">Number of characters of the text up to its end.</param>
    public SpecSpan SpanOf(int start, int end) => file.SpanOf(InFile(start), InFile(end));

    /// <summary>Checks that the file is a text that can be rendered.</summary>
    /// <exception cref="TemplateFault">The file is too long or not UTF-8.</exception>
    public void Check()
    {
        if (file.Text.Length > SpecFile.MaxLength)
            throw Unreadable(0, TooLong);
        if (Text.IndexOf(NotDecoded) is >= 0 and var at)
            throw Unreadable(at, NotText);
    }

    private TemplateFault Unreadable(int at, Phrase reason)
    {
        // The column and the line of a span are not used: the file has others.
        var place = new TextPosition(at, 0, 0);
        return new TemplateFault(
            new SourceSpan(Name, place, place), TemplateRules.Unreadable, Name.Substring(Name.LastIndexOf('/') + 1), reason);
    }

    private int InFile(int offset)
    {
        int at = 0;
        for (int passed = 0; passed < offset && at < file.Text.Length; passed++)
            at += file.Text[at] == '\r' && at + 1 < file.Text.Length && file.Text[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
