using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Reads spec text into nodes. Returns a result for any text and never throws.</summary>
internal static class SpecReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    public static ParsedSpec Read(SpecFile file)
    {
        DiagnosticBag found = new();
        ReadOutcome? outcome = file.Text.Length > SpecFile.MaxLength ? RefuseLargeFile(file, found)
            : Undecoded.IsOfWideCharacters(file.Text) ? RefuseWide(file, found)
            : ReadText(file, found);
        return new ParsedSpec(file.Name, found.InOrder())
        {
            SectionKeys = (outcome?.Keys ?? []).ToEquatableArray(),
            Lines = outcome?.Root?.Place.Lines,
            Root = outcome?.Root as MappingNode,
        };
    }

    private static ReadOutcome? RefuseLargeFile(SpecFile file, DiagnosticBag found)
    {
        string length = file.Text.Length.ToString("N0", CultureInfo.InvariantCulture);
        string most = SpecFile.MaxLength.ToString("N0", CultureInfo.InvariantCulture);
        found.Report(TextRules.TooLarge, SpecSpan.AtStartOf(file.Name), length, most);
        return null;
    }

    // UTF-16 without its byte order mark, and UTF-32, cannot be read: at least every second character is NUL.
    private static ReadOutcome? RefuseWide(SpecFile file, DiagnosticBag found)
    {
        found.Report(TextRules.NotUtf8, SpecSpan.AtStartOf(file.Name));
        return null;
    }

    private static ReadOutcome ReadText(SpecFile file, DiagnosticBag found)
    {
        SpecText written = new(file.Name, file.Text);
        if (Undecoded.Find(written) is { } place)
            found.Report(TextRules.NotUtf8, place);
        UnseenCharacters unseen = new(JsonComments.Remove(written, found), found);
        SpecText text = unseen.Remove();
        TextRange range = new(text.At(0) == '\uFEFF' ? 1 : 0, text.Text.Length);
        ReadOutcome outcome = new PartReader(text).Read(range);
        if (unseen.Doubts.Count > 0)
            outcome = new DoubtJudge(text, range, found).Judge(unseen.Doubts, outcome);
        foreach (SpecDiagnostic mistake in outcome.Mistakes)
            found.Report(mistake.Rule, mistake.Span, [.. mistake.Arguments]);
        if (outcome.Failure is { } failure)
            found.Report(failure.Rule, failure.Span, [.. failure.Arguments]);
        else if (outcome.Root is not MappingNode)
            ReportRoot(file, outcome.Root, found);
        return outcome;
    }

    private static void ReportRoot(SpecFile file, SpecNode? root, DiagnosticBag found)
    {
        if (root is null or ScalarNode { Text: "", IsQuoted: false })
        {
            found.Report(TextRules.EmptyFile, SpecSpan.AtStartOf(file.Name));
        }
        else
        {
            found.Report(TextRules.RootNotMapping, root.Span, root is SequenceNode
                ? new Phrase("a list", "목록")
                : new Phrase("text", "텍스트"));
        }
    }
}
