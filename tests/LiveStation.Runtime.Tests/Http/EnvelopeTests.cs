using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class EnvelopeTests
{
    private static readonly ReplyCodec<SampleAlert> One = SampleApi.Get.Reply;
    private static readonly ReplyCodec<ResultList<SampleAlert>> Many = SampleApi.List.Reply;

    private static T Read<T>(ReplyCodec<T> codec, string json) => codec.Read(Encoding.UTF8.GetBytes(json));

    private static JsonShapeException Fault<T>(ReplyCodec<T> codec, string json) =>
        Should.Throw<JsonShapeException>(() => Read(codec, json));

    private static string Write<T>(ReplyCodec<T> codec, T value)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
            codec.Write(writer, value);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    [Fact]
    public void Content_is_read_from_the_envelope()
    {
        Read(One, """{"content":{"threshold":30}}""").Threshold.ShouldBe(30);
        Read(One, """{"error":null,"more":[1],"content":{"threshold":30},"total":1}""").Threshold.ShouldBe(30);
        Read(One, "\uFEFF{\"content\":{\"threshold\":30}}\r\n").Threshold.ShouldBe(30);
    }

    [Fact]
    public void A_list_has_items_total_and_unknown_members()
    {
        ResultList<SampleAlert> list = Read(Many, """{"total":"17","content":[{"threshold":1},{}],"page":{"no":1}}""");

        list.Items.Select(alert => alert.Threshold).ShouldBe([1, 0]);
        list.Total.ShouldBe(17);
        list.UnknownMembers["page"].ShouldBe(RawJson.Parse("""{"no":1}"""));
    }

    [Fact]
    public void A_list_can_lack_a_total_or_be_null()
    {
        Read(Many, """{"content":[]}""").Total.ShouldBeNull();
        Read(Many, """{"content":null,"total":null}""").ShouldBe(new ResultList<SampleAlert>([]));
    }

    [Fact]
    public void An_error_is_found_by_its_name_in_the_envelope()
    {
        Fault(Many, """{"content":null,"error":{"errorCode":1}}""").Path.ShouldBe("$.error");
        Fault(new Envelope("data", "count", "fault").Object(SampleAlertJson.Instance), """{"data":{},"fault":1}""")
            .Path.ShouldBe("$.fault");
    }

    [Theory]
    [InlineData("{}", "$.content", "expected a value, found none")]
    [InlineData("[]", "$", "expected an object, found an array")]
    [InlineData("null", "$", "expected an object, found null")]
    [InlineData("""{"content":null}""", "$.content", "expected an object, found null")]
    [InlineData("""{"content":"x"}""", "$.content", "expected an object, found a string")]
    public void What_does_not_fit_is_told_by_its_place(string json, string path, string expectation)
    {
        JsonShapeException fault = Fault(One, json);

        fault.Path.ShouldBe(path);
        fault.Expectation.ShouldBe(expectation);
        fault.Message.ShouldBe(path + ": " + expectation);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("   ", "$")]
    [InlineData("<html>", "$")]
    [InlineData("{\"content\":{\"threshold\":30}", "$.content")]
    [InlineData("{\"content\":{\"threshold\":tru}}", "$.content.threshold")]
    [InlineData("{\"content\":{}}{}", "$")]
    [InlineData("{\"content\":{\"a\":[1,2,}}", "$.content.a[1]")]
    public void A_body_that_is_not_json_is_reported_without_its_text(string body, string path)
    {
        JsonShapeException fault = Fault(One, body);

        fault.Path.ShouldBe(path);
        fault.InnerException.ShouldBeNull();
    }

    [Fact]
    public void Both_forms_are_written_as_they_are_read()
    {
        SampleAlert alert = new() { Threshold = 30 };

        Write(One, alert).ShouldBe("""{"content":{"threshold":30}}""");
        Write(Many, new([alert]) { Total = 1 }).ShouldBe("""{"content":[{"threshold":30}],"total":1}""");
        Write(Many, new([], null, [new("page", RawJson.Parse("2"))])).ShouldBe("""{"content":[],"page":2}""");
    }

    [Fact]
    public void Names_of_the_envelope_are_those_of_the_spec()
    {
        ReplyCodec<SampleAlert> other = new Envelope("data", "count", "fault").Object(SampleAlertJson.Instance);

        Read(other, """{"data":{"threshold":4}}""").Threshold.ShouldBe(4);
        Fault(other, """{"content":{}}""").Path.ShouldBe("$.data");
    }
}
