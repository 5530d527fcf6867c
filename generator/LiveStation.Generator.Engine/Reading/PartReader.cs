using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Reads a file as a whole. If that fails, it reads section by section, and a section that fails entry by entry, so that
/// a syntax error costs one type or operation and not the whole client. Each level reads the text once: time stays linear.
/// </summary>
/// <param name="text">The file.</param>
internal sealed class PartReader(SpecText text)
{
    /// <summary>The maximum number of failures: a file with more of them is not a spec with occasional errors.</summary>
    private const int MostFailures = 100;

    private const int WholeFile = 0;
    private const int OneSection = 1;

    private int _failures;

    /// <summary>Reads the file.</summary>
    /// <param name="range">The range to read.</param>
    public ReadOutcome Read(TextRange range) => NodeReader.TryReadSimple(text, range) ?? Read(range, WholeFile);

    private ReadOutcome Read(TextRange range, int level)
    {
        ReadOutcome outcome = NodeReader.Read(text, range, new YamlEvents(text, range), level);
        if (outcome.Failure is null)
            return outcome;
        _failures++;
        return level switch
        {
            WholeFile => (ReadSections(range) ?? outcome) with
            {
                Keys = [.. outcome.Keys.Union(SectionSplitter.Keys(text, range), StringComparer.Ordinal)],
            },
            OneSection => ReadEntries(range) ?? outcome,
            _ => outcome,
        };
    }

    private ReadOutcome? ReadSections(TextRange range) => ReadAll(SectionSplitter.Split(text, range, 0), OneSection);

    private ReadOutcome? ReadEntries(TextRange range)
    {
        if (SectionSplitter.HeaderOf(text, range) is not { } header)
            return null;
        ReadOutcome? entries = ReadAll(SectionSplitter.Split(text, header.Body, header.Column), OneSection + 1);
        if (entries?.Root is not { } body)
            return entries;
        DiagnosticBag none = new();
        OpenMapping section = new(text, none, header.Key.Start, null);
        string name = text.Text.Substring(header.Key.Start, header.Key.End - header.Key.Start);
        section.Take(new ScalarNode(text.Place(header.Key.Start, header.Key.End), name, false));
        section.Take(body);
        return entries with { Root = section.Close(header.Body.End) };
    }

    /// <returns>The combined parts; null when splitting the text did not find the error.</returns>
    private ReadOutcome? ReadAll(IReadOnlyList<TextRange> parts, int level)
    {
        DiagnosticBag found = new();
        SpecDiagnostic? failure = null;
        OpenMapping? whole = null;
        foreach (TextRange part in parts)
        {
            if (_failures > MostFailures)
                break;
            ReadOutcome outcome = Read(part, level);
            foreach (SpecDiagnostic mistake in outcome.Mistakes)
                found.Report(mistake.Rule, mistake.Span, [.. mistake.Arguments]);
            // One failure is returned as such, to indicate that the text is incomplete; the others become diagnostics.
            if (failure is not null && outcome.Failure is { } another)
                found.Report(another.Rule, another.Span, [.. another.Arguments]);
            failure ??= outcome.Failure;
            if (outcome.Root is MappingNode mapping)
                Gather(whole ??= new OpenMapping(text, found, mapping.Start, null), mapping);
        }
        return failure is null ? null : new ReadOutcome(whole?.Close(text.Text.Length), found.InOrder(), failure, []);
    }

    private static void Gather(OpenMapping whole, MappingNode part)
    {
        foreach (MappingEntry entry in part.Entries)
        {
            whole.Take(entry.Key);
            whole.Take(entry.Value);
        }
        foreach (ScalarNode key in part.LeftOut)
            whole.LeaveOut(key);
    }
}
