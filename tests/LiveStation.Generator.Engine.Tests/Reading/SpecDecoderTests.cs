using System.Text;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>The same bytes result in the same text or the same mistake, also if a compiler decoded them first.</summary>
public sealed class SpecDecoderTests
{
    private const string Text = "group: Goods # 상품\n";

    // 상품 in CP949.
    private static readonly byte[] Korean = [.. "group: Goods # "u8, 0xBB, 0xF3, 0xC7, 0xB0, .. "\n"u8];

    public static TheoryData<Encoding> Encodings =>
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_with_its_mark_and_utf8_without_one_are_read(Encoding encoding) =>
        SpecFile.Decode("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Text.ShouldBe(Text);

    [Fact]
    public void Bytes_of_a_code_page_are_reported_once_where_they_begin() =>
        Mistakes(SpecFile.Decode("a.yaml", Korean)).ShouldBe(["a.yaml(1,16)"]);

    [Fact]
    public void Text_that_a_compiler_read_in_a_code_page_is_decoded_like_its_bytes()
    {
        SpecFile read = SpecFile.Decode("a.yaml", Encoding.Latin1.GetString(Korean), Encoding.Latin1);

        read.ShouldBe(SpecFile.Decode("a.yaml", Korean));
        SpecFile.Decode("a.yaml", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Text)), Encoding.Latin1).Text.ShouldBe(Text);
    }

    [Fact]
    public void Text_that_a_compiler_read_as_Unicode_stays_as_it_is() =>
        SpecFile.Decode("a.yaml", Text, Encoding.UTF8).Text.ShouldBe(Text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_its_mark_is_one_mistake(bool isBigEndian) =>
        Mistakes(SpecFile.Decode("a.yaml", new UnicodeEncoding(isBigEndian, false).GetBytes("group: Goods\n")))
            .ShouldBe(["a.yaml(1,1)"]);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void UTF_32_is_one_mistake_with_and_without_its_mark(bool isBigEndian, bool hasMark)
    {
        UTF32Encoding encoding = new(isBigEndian, hasMark);

        Mistakes(SpecFile.Decode("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)])).ShouldBe(["a.yaml(1,1)"]);
    }

    [Fact]
    public void UTF_32_that_a_compiler_decoded_is_the_same_mistake() => Mistakes(SpecFile.Decode(
        "a.yaml", Encoding.Unicode.GetString([0, 0, .. Encoding.UTF32.GetBytes(Text)]), Encoding.Unicode)).ShouldBe(["a.yaml(1,1)"]);

    private static string[] Mistakes(SpecFile file)
    {
        SpecDiagnostic[] found = [.. SpecCompiler.Parse(file).Diagnostics.Where(one => one.Rule.Id != "LSG0002")];
        found.ShouldAllBe(one => one.Rule.Id == "LSG0033");
        return [.. found.Select(one => one.Span.ToString())];
    }
}
