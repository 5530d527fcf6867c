using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using FileText = LiveStation.Generator.Engine.Text.SpecText;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>The fast parser returns the nodes of the full parser, or leaves the text to it.</summary>
public sealed class SimpleYamlTests
{
    private const int Changes = 100;

    private static readonly string[] Insertions =
    [
        ": ", "\n", "  ", "- ", "# c", " #", ", ", "{ ", " }", "[", "]", "key: v", "\n  ", "\"", "'", ">-", "|", "---", "...", "? ",
        "\n\n", ":", "{}", "[]", "\r\n", "<<: ", "''", "\"\"", "\\", "%", "@", "&a ", "*a", "!t ", "~", "\t", "\u00E9", "가",
        "\u2028", "\u2029", "\u0085", "\u00A0", "\u007F", "\uFEFF", "\r", "\U0001F600", " \n", ">- ", "{\n", "\n]", "\n}",
    ];

    private static readonly string[] LiveStation =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void The_files_of_the_live_station_spec_are_simple_with_any_line_ends()
    {
        foreach (string text in LiveStation)
        {
            Simple(text).ShouldNotBeNull().Root.ShouldBe(Full(text).Root);
            string windows = text.Replace("\n", "\r\n");
            Simple(windows).ShouldNotBeNull().Root.ShouldBe(Full(windows).Root);
        }
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("a: b # c\n\n# d\ne: 'f' # g")]
    [InlineData("a:\n  - b\n  - c: d\n    e: f\ng: { h: [i, \"j, k\"], l: {} }")]
    [InlineData("a: >-\n  b\n  c\n\nd: e")]
    [InlineData("{\n  \"a\": { \"b\": [1, true, null] },\n  \"c\":\"d\"\n}")]
    [InlineData("a:\n  { b: c,\n    d: e }")]
    [InlineData("route: GET /a/{b}?c\nd: https://e.f:1/g")]
    public void Simple_text_is_read_without_the_full_parser(string text) =>
        Simple(text).ShouldNotBeNull().Root.ShouldBe(Full(text).Root);

    [Theory]
    [InlineData("a: b\n  c")]
    [InlineData("a: \"b\n  c\"")]
    [InlineData("a: \"\\u0041\"")]
    [InlineData("a: |\n  b")]
    [InlineData("a: >-\n  b\n\n  c")]
    [InlineData("a: >-\n  b\n    c")]
    [InlineData("a: &x b")]
    [InlineData("a: !t b")]
    [InlineData("a: [b: c]")]
    [InlineData("a: { b }")]
    [InlineData("a:\n- b")]
    [InlineData("a:\nb: c")]
    [InlineData("a: b: c")]
    [InlineData("a: b\na: c")]
    [InlineData("a:\tb")]
    [InlineData("--- \na: b")]
    [InlineData("? a\n: b")]
    [InlineData("a: b\n c: d")]
    [InlineData("a: {\nb: c }")]
    [InlineData("a: 'b'#c")]
    [InlineData("a: b\u2028  c")]
    [InlineData("a: b\u2029  c")]
    [InlineData("a: b\u0085  c")]
    [InlineData("a: b\u00A0c")]
    [InlineData("a: b\u007Fc")]
    [InlineData("a: b\uFEFFc")]
    [InlineData("a: b\rc: d")]
    [InlineData("a: b\r")]
    [InlineData("- a")]
    [InlineData("a")]
    [InlineData("")]
    public void Other_text_is_left_to_the_full_parser(string text) => Simple(text).ShouldBeNull();

    [Theory]
    [InlineData(900, true)]
    [InlineData(1_001, false)]
    [InlineData(1_024, false)]
    [InlineData(1_025, false)]
    public void A_long_key_is_left_to_the_full_parser_which_rejects_it_from_some_length(int length, bool isSimple)
    {
        string text = new string('k', length) + ": v";

        ReadOutcome? outcome = Simple(text);

        (outcome is not null).ShouldBe(isSimple);
        outcome?.Root.ShouldBe(Full(text).Root);
    }

    [Fact]
    public void Changed_text_is_read_as_by_the_full_parser_or_left_to_it()
    {
        Random random = new(Seed: 7);
        int simple = 0;
        foreach (string text in LiveStation)
        {
            for (int i = 0; i < Changes; i++)
            {
                string changed = Changed(Part(text, random), random);
                if (Simple(changed) is not { } outcome)
                    continue;
                ReadOutcome full = Full(changed);
                full.Failure.ShouldBeNull(changed);
                full.Mistakes.ShouldBeEmpty(changed);
                outcome.Root.ShouldBe(full.Root, changed);
                outcome.Keys.ShouldBe(full.Keys, changed);
                simple++;
            }
        }
        simple.ShouldBeGreaterThan(LiveStation.Length * Changes / 10);
    }

    // Some lines from the beginning of a section, so that every change is likely to matter.
    private static string Part(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int[] starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Length > 0 && lines[i][0] is not (' ' or '#'))];
        return string.Join("\n", lines.Skip(starts[random.Next(starts.Length)]).Take(random.Next(3, 40)));
    }

    private static string Changed(string text, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0 && text.Length > 1; changes--)
        {
            int place = random.Next(text.Length);
            int removed = random.Next(3) == 0 ? Math.Min(random.Next(1, 30), text.Length - place) : 0;
            text = text.Remove(place, removed).Insert(place, Insertions[random.Next(Insertions.Length)]);
        }
        return text;
    }

    private static ReadOutcome? Simple(string text)
    {
        FileText file = new("a.yaml", text);
        return NodeReader.TryReadSimple(file, new TextRange(0, text.Length));
    }

    private static ReadOutcome Full(string text)
    {
        FileText file = new("a.yaml", text);
        TextRange range = new(0, text.Length);
        return NodeReader.Read(file, range, new YamlEvents(file, range), levelsAbove: 0);
    }
}
