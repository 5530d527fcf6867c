using System.Text;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>For any text, reading returns a result, positions inside the text, and the same result again.</summary>
public sealed class RobustnessTests
{
    private const string Sample = """
        %YAML 1.2
        ---
        # 설명 😀
        types: &a
          채널:
            doc: { en: "A \"b\", \u0041\ud83d\ude00.", ko: '그''것, 둘.' }
            list: [1, [2, { x: y }], a: b]
            text: |2-
               one
              two
            more: >+
              three

            ? key
            : !!str value
          B: *a
        <<: { c, d: }
        ---
        """;

    private static readonly string[] Pieces =
    [
        "a", "b: ", "c:", "0", "=", "~", "null", "한", "😀", " ", "  ", "\t", "\n", "\r\n", "\r", "\n  ", "\n    ", "\n\t",
        "\n- ", "- ", "? ", ": ", ", ", ",", ":", "{", "}", "[", "]", "\"", "'", "\\", "\\u", "|", ">", "|2-", "&x ", "*x",
        "!t ", "!!", "!<", "%", "%TAG ", "---", "...", "<<: ", "#", " #", "@", "`", "\0", "\u0007", "\uFEFF", "\u0085",
        "\u2028", "\uD800", "\uDC00",
    ];

    [Fact]
    public void Any_bytes_read_without_an_exception()
    {
        Random random = new(1);
        for (int i = 0; i < 3000; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            ShouldAnswer(i % 2 == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Unicode.GetString(bytes));
        }
    }

    [Fact]
    public void Any_pieces_of_yaml_read_without_an_exception()
    {
        Random random = new(2);
        for (int i = 0; i < 10000; i++)
        {
            IEnumerable<string> pieces = Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            ShouldAnswer(string.Concat(pieces));
        }
    }

    [Fact]
    public void The_real_spec_reads_without_an_exception_whatever_is_put_into_it_or_cut_out_of_it()
    {
        Random random = new(3);
        foreach (string text in SpecTexts.Paths.Select(File.ReadAllText))
        {
            for (int i = 0; i < 150; i++)
            {
                int at = random.Next(text.Length);
                int cut = random.Next(Math.Min(40, text.Length - at));
                ShouldAnswer(text.Remove(at, cut).Insert(at, Pieces[random.Next(Pieces.Length)]));
            }
        }
    }

    [Fact]
    public void A_text_cut_off_anywhere_reads_without_an_exception()
    {
        for (int length = 0; length <= Sample.Length; length++)
        {
            ShouldAnswer(Sample[..length]);
            ShouldAnswer(Sample[length..]);
            ShouldAnswer(Sample[..length].Replace("\n", "\r\n"));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[\n")]
    [InlineData("{ a: ")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    [InlineData("[{")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("*a ")]
    public void A_hundred_thousand_levels_neither_overflow_the_stack_nor_take_forever(string opening)
    {
        string deep = string.Concat(Enumerable.Repeat(opening, 100_000));

        ShouldAnswer(deep[..Math.Min(deep.Length, SpecFile.MaxLength)]);
        ShouldAnswer("types:\n  a: b\n  c: " + deep[..Math.Min(deep.Length, SpecFile.MaxLength - 100)]);
    }

    [Fact]
    public void Ever_deeper_lines_neither_overflow_the_stack_nor_take_forever() =>
        ShouldAnswer(string.Concat(Enumerable.Range(0, 1400).Select(depth => new string(' ', depth) + "a:\n")));

    [Theory]
    [InlineData("a: 'b'c\n")]
    [InlineData("  a: 'b'c\n")]
    [InlineData("  a:\n\tb\n")]
    [InlineData("a: { b\n")]
    [InlineData("\n")]
    [InlineData("  \n")]
    [InlineData("a: \"\n")]
    [InlineData("{ a, b }, ")]
    [InlineData("k: v\n")]
    [InlineData("- v\n")]
    [InlineData("---\n")]
    [InlineData("%a\n")]
    [InlineData("#\n")]
    [InlineData("a: |\n")]
    [InlineData("\0")]
    [InlineData("\uD800\n")]
    public void A_large_file_of_anything_is_read_to_its_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, SpecFile.MaxLength / 4 / piece.Length));

        Spec.Read(text).Name.ShouldBe(Spec.FileName);
        Spec.Read("types:\n" + text).Name.ShouldBe(Spec.FileName);
        Spec.Read("types:\n  a: \"b\n" + text).Name.ShouldBe(Spec.FileName);
    }

    private static void ShouldAnswer(string text)
    {
        ParsedSpec spec = Spec.Read(text);
        int lines = new SpecText(Spec.FileName, text).LineCount;
        IEnumerable<SpecNode> nodes = spec.Root is { } root ? Spec.All(root) : [];
        IEnumerable<SpecSpan> spans = nodes.Select(node => node.Span).Concat(spec.Diagnostics.Select(d => d.Span));
        spans.FirstOrDefault(span => !IsInside(span, text.Length, lines)).ShouldBeNull(text);
        nodes.FirstOrDefault(node => node is not (ScalarNode or MappingNode or SequenceNode)).ShouldBeNull(text);
        spec.Diagnostics.FirstOrDefault(mistake => mistake.Message.Length == 0).ShouldBeNull(text);
        (spec.Root is not null || spec.Diagnostics.Count > 0).ShouldBeTrue(text);
    }

    private static bool IsInside(SpecSpan span, int length, int lines) =>
        span.Start >= 0 && span.Length >= 0 && span.Start + span.Length <= length
        && span.Line >= 0 && span.Column >= 0 && span.EndLine >= span.Line && span.EndLine < lines;
}
