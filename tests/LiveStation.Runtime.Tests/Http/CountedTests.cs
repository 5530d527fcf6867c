using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class CountedTests
{
    private static readonly ReplyCodec<Counted<SampleAlert>> Codec = SampleApi.Envelope.Counted(SampleAlertJson.Instance);

    private static Counted<SampleAlert> Read(string json) => Codec.Read(Encoding.UTF8.GetBytes(json));

    private static string Write(Counted<SampleAlert> value) => JsonText.Write(writer => Codec.Write(writer, value));

    [Theory]
    [InlineData("""{"content":{"threshold":3},"total":17}""", 17)]
    [InlineData("""{"total":"17","content":{"threshold":3}}""", 17)]
    [InlineData("""{"content":{"threshold":3},"total":null,"error":null}""", null)]
    [InlineData("""{"content":{"threshold":3}}""", null)]
    public void A_result_has_the_total_beside_it(string json, int? total)
    {
        Counted<SampleAlert> counted = Read(json);

        counted.Value.Threshold.ShouldBe(3);
        counted.Total.ShouldBe(total);
    }

    [Theory]
    [InlineData("""{"content":{"threshold":3},"total":17}""")]
    [InlineData("""{"content":{"threshold":3,"more":[1]}}""")]
    [InlineData("""{"content":{"threshold":3},"total":0,"page":{"no":1}}""")]
    public void What_was_read_is_written_again(string json) => Write(Read(json)).ShouldBe(json);

    [Fact]
    public void Members_beside_the_content_are_kept() =>
        Read("""{"content":{},"page":{"no":1}}""").UnknownMembers["page"].ShouldBe(RawJson.Parse("""{"no":1}"""));

    [Fact]
    public void An_unreadable_total_is_null() => Read("""{"content":{},"total":"many"}""").Total.ShouldBeNull();

    [Theory]
    [InlineData("", "$", "expected a JSON body, found an empty body")]
    [InlineData("""{"total":1}""", "$.content", "expected a value, found none")]
    [InlineData("""{"content":[]}""", "$.content", "expected an object, found an array")]
    [InlineData("""{"content":{},"error":{"errorCode":1}}""", "$.error", "expected no error, found one")]
    public void What_does_not_fit_is_told_by_its_place(string json, string path, string expectation)
    {
        JsonShapeException fault = Should.Throw<JsonShapeException>(() => Read(json));

        fault.Path.ShouldBe(path);
        fault.Expectation.ShouldBe(expectation);
        fault.IsMissing.ShouldBe(expectation == "expected a value, found none");
    }

    [Fact]
    public void Two_are_equal_when_all_their_members_are()
    {
        Counted<string> one = new("a", 1, [new("m", RawJson.Parse("2"))]);

        one.ShouldBe(new Counted<string>("a") { Total = 1, UnknownMembers = [new("m", RawJson.Parse("2"))] });
        one.GetHashCode().ShouldBe(new Counted<string>("a") { Total = 1, UnknownMembers = [new("m", RawJson.Parse("2"))] }.GetHashCode());
        one.ShouldNotBe(new Counted<string>("b") { Total = 1, UnknownMembers = one.UnknownMembers });
        one.ShouldNotBe(new Counted<string>("a") { UnknownMembers = one.UnknownMembers });
        one.ShouldNotBe(new Counted<string>("a") { Total = 1 });
        one.Equals(null).ShouldBeFalse();
        one.ToString().ShouldBe("a");
        new Counted<string?>(null).ToString().ShouldBe("");
    }
}
