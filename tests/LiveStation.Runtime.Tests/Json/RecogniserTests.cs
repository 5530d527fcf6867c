using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Input that a recogniser must not accept.</summary>
public sealed class RecogniserTests
{
    private static readonly EnumCodec<SampleStatus> OddWords = new(
        new EnumText<SampleStatus>(SampleStatus.Creating, "a\\u0062"),
        new EnumText<SampleStatus>(SampleStatus.Publishing, "a\tb"));

    private static bool Recognises<T>(JsonCodec<T> codec, string json)
    {
        ModelScanner scanner = new(Encoding.UTF8.GetBytes(json));
        return codec.TryRead(ref scanner, out _) && scanner.IsAtEnd;
    }

    [Fact]
    public void Enum_values_with_escapes_are_compared_unescaped()
    {
        OddWords.ReadDocument("\"a\\u0062\""u8).UnknownValue.ShouldBe("ab");
        OddWords.ReadDocument("\"a\\\\u0062\""u8).ShouldBe(SampleStatus.Creating);
        OddWords.ReadDocument("\"a\\tb\""u8).ShouldBe(SampleStatus.Publishing);
        Should.Throw<JsonException>(() => OddWords.ReadDocument("\"a\tb\""u8));
    }

    [Fact]
    public void A_value_for_none_with_a_control_character_does_not_permit_invalid_JSON()
    {
        ClassCodec<string> codec = Codecs.String.WithNothing(true, "\"\\t\"");
        ModelScanner scanner = new("\"\t\""u8);

        codec.TryReadOptional(ref scanner, out _).ShouldBeFalse();
    }

    [Fact]
    public void Only_one_byte_order_mark_is_skipped()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"content":[],"total":0}""")];

        SampleApi.List.Reply.Read(body.AsSpan(3)).Total.ShouldBe(0);
        Should.Throw<JsonShapeException>(() => SampleApi.List.Reply.Read(body));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(10_000, false)]
    public void Types_that_contain_themselves_are_read_to_the_same_depth(int depth, bool isRead)
    {
        string json = string.Concat(Enumerable.Repeat("{\"next\":", depth - 1)) + "{}" + new string('}', depth - 1);

        Recognises(NodeJson.Instance, json).ShouldBe(isRead);
        ShouldBeRead(json, isRead);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("{}", false)]
    [InlineData("[[1]]", false)]
    public void Unknown_members_of_the_deepest_object_cannot_be_nested_deeper(string value, bool isRead) =>
        ShouldBeRead(
            string.Concat(Enumerable.Repeat("{\"next\":", 63)) + "{\"x\":" + value + "}" + new string('}', 63), isRead);

    [Theory]
    [InlineData("\0\"next\":\"\\u0041\"")]
    [InlineData("\0\"next\":1}")]
    public void A_zero_byte_opens_no_object_that_would_be_too_deep(string end) =>
        ShouldBeRead(string.Concat(Enumerable.Repeat("{\"next\":", 64)) + end, isRead: false);

    private static void ShouldBeRead(string json, bool isRead)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        if (isRead)
            NodeJson.Instance.ReadDocument(utf8).ShouldNotBeNull();
        else
            Should.Throw<JsonShapeException>(() => NodeJson.Instance.ReadDocument(utf8));
    }

    [Fact]
    public void A_text_that_is_null_has_no_form_in_a_list() =>
        Should.Throw<ArgumentException>(() => JsonText.Write(Codecs.String.List, [null!]));

    [Fact]
    public void Null_is_not_a_value_to_write() =>
        Should.Throw<ArgumentNullException>(() => SampleAlertJson.Instance.ToUtf8(null!));

    [Fact]
    public void A_value_without_a_JSON_form_is_an_argument_error_even_after_a_kilobyte()
    {
        ValueList<TimeSpan> durations = ValueList.From(
            Enumerable.Repeat(TimeSpan.FromSeconds(1_000_000), 300).Append(TimeSpan.FromMilliseconds(1)));

        Should.Throw<ArgumentException>(() => Codecs.DurationSeconds.List.ToUtf8(durations));
        Should.Throw<ArgumentException>(() => Codecs.String.ToUtf8("\ud800"));
    }

    [Fact]
    public void Names_are_accepted_for_existing_members_only()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new MemberNames("a").Expect(1));
        Should.Throw<ArgumentOutOfRangeException>(() => new MemberNames("a").Alias(-1, "b"));
    }
}
