using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Tests.Values;

public sealed class RawJsonTests
{
    [Theory]
    [InlineData("{\"a\":1}", JsonValueKind.Object)]
    [InlineData("[1]", JsonValueKind.Array)]
    [InlineData("\"a\"", JsonValueKind.String)]
    [InlineData("-1.50", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    public void It_keeps_the_text_unchanged_and_has_its_kind(string json, JsonValueKind kind)
    {
        RawJson raw = RawJson.Parse("  " + json + "\n");

        Encoding.UTF8.GetString(raw.ToUtf8().Span).ShouldBe(json);
        raw.Kind.ShouldBe(kind);
        raw.ToElement().ValueKind.ShouldBe(kind);
    }

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        RawJson.Parse("[1,2]").ShouldBe(RawJson.Parse("[1,2]"));
        RawJson.Parse("[1,2]").GetHashCode().ShouldBe(RawJson.Parse("[1,2]").GetHashCode());
        (RawJson.Parse("1.0") != RawJson.Parse("1")).ShouldBeTrue();
    }

    [Fact]
    public void The_default_is_null()
    {
        default(RawJson).Kind.ShouldBe(JsonValueKind.Null);
        default(RawJson).ShouldBe(RawJson.Parse("null"));
        default(RawJson).ToElement().ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Its_text_contains_kind_and_length_and_never_the_content() =>
        RawJson.Parse("""{"password":"p4ss"}""").ToString().ShouldBe("Object, 19 bytes");

    [Fact]
    public void Comments_and_trailing_commas_of_an_element_are_not_kept()
    {
        using JsonDocument document = JsonDocument.Parse(
            """{"a":[1, /* x */ "\u0041",],}""",
            new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

        RawJson.FromElement(document.RootElement).ShouldBe(RawJson.Parse("""{"a":[1,"\u0041"]}"""));
    }

    [Fact]
    public void A_lone_surrogate_is_not_valid_JSON() => Should.Throw<JsonException>(() => RawJson.Parse("\"\ud800\""));

    [Fact]
    public void No_property_exposes_the_content() =>
        typeof(RawJson).GetProperties().Select(property => property.Name).ShouldBe(["Kind"]);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    public void Text_that_is_not_one_value_is_refused(string json) =>
        Should.Throw<JsonException>(() => RawJson.Parse(json));
}
