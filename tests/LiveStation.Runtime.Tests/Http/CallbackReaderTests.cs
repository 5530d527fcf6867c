using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class CallbackReaderTests
{
    private static SampleChannel Read(string body) =>
        CallbackReader.Read(SampleApi.Profile, "alertRaised", SampleChannelJson.Instance, Encoding.UTF8.GetBytes(body), onDrift: null);

    private static ApiFormatException Fault(string body) => Should.Throw<ApiFormatException>(() => Read(body));

    [Fact]
    public void A_message_is_read_from_bytes()
    {
        SampleChannel message = Read("""{"id":"c-1","name":"한강","alert":{"threshold":3},"new":[1]}""");

        message.Name.ShouldBe("한강");
        message.Alert.Threshold.ShouldBe(3);
        message.UnknownMembers["new"].ShouldBe(RawJson.Parse("[1]"));
    }

    [Fact]
    public void A_byte_order_mark_and_surrounding_spaces_are_skipped() =>
        Read("\uFEFF {\"alert\":{}} \r\n").Alert.Threshold.ShouldBe(0);

    [Theory]
    [InlineData("", "$", "expected valid JSON, found an error in line 1 at byte 1")]
    [InlineData("<html>", "$", "expected valid JSON, found an error in line 1 at byte 1")]
    [InlineData("[]", "$", "expected an object, found an array")]
    [InlineData("\"p4ss\"", "$", "expected an object, found a string")]
    [InlineData("""{"alert":{"threshold":1""", "$.alert.threshold", "expected valid JSON, found an error in line 1 at byte 24")]
    [InlineData("""{"alert":{}}{}""", "$", "expected valid JSON, found an error in line 1 at byte 13")]
    public void An_invalid_message_is_reported_with_its_path(string body, string path, string expectation)
    {
        ApiFormatException fault = Fault(body);

        fault.Operation.ShouldBe("alertRaised");
        fault.JsonPath.ShouldBe(path);
        fault.Expectation.ShouldBe(expectation);
        fault.Message.ShouldBe("The message alertRaised cannot be read: " + path + ": " + expectation + ".");
        fault.ToString().ShouldNotContain("p4ss");
        fault.StatusCode.ShouldBe(default(HttpStatusCode));
        fault.TraceId.ShouldBeNull();
        fault.InnerException.ShouldBeOfType<JsonShapeException>();
        Encoding.UTF8.GetString(fault.RawBody.Span).ShouldBe(body);
        fault.IsRawBodyTruncated.ShouldBeFalse();
    }

    [Fact]
    public void The_beginning_of_a_long_message_is_kept()
    {
        ApiFormatException fault = Fault("[" + new string(' ', 100_000) + "]");

        fault.RawBody.Length.ShouldBe(64 * 1024);
        fault.IsRawBodyTruncated.ShouldBeTrue();
    }

    [Fact]
    public void Bytes_that_are_not_text_are_reported_too()
    {
        List<ApiDrift> drifts = [];

        CallbackReader.Read(
            SampleApi.Profile, "alertRaised", SampleChannelJson.Instance, [.. "{\"id\":\""u8, 0xFF, .. "\",\"alert\":{}}"u8], drifts.Add);

        drifts.ShouldContain(drift => drift.JsonPath == "$.id" && drift.Kind == ApiDriftKind.WrongKind);
    }

    [Fact]
    public void Depth_is_bounded() =>
        Fault("{\"x\":" + string.Concat(Enumerable.Repeat("[", 10_000))).JsonPath.ShouldStartWith("$.x");

    [Fact]
    public void Name_and_codec_are_required()
    {
        Should.Throw<ArgumentNullException>(() => CallbackReader.Read(null!, "x", SampleAlertJson.Instance, default, onDrift: null));
        Should.Throw<ArgumentNullException>(() => CallbackReader.Read(SampleApi.Profile, null!, SampleAlertJson.Instance, default, onDrift: null));
        Should.Throw<ArgumentNullException>(() => CallbackReader.Read<SampleAlert>(SampleApi.Profile, "x", null!, default, onDrift: null));
    }

    [Theory]
    [InlineData("{}", "found none")]
    [InlineData("""{"alert":{}}""", "found none")]
    [InlineData("""{"id":null,"alert":{}}""", "found null")]
    [InlineData("""{"ID":"1","alert":{"id":"1"}}""", "found none")]
    public void A_message_without_its_key_is_refused_even_without_drift_reporting(string body, string found)
    {
        ApiFormatException fault = Should.Throw<ApiFormatException>(() => ReadKeyed(body));

        fault.JsonPath.ShouldBe("$.id");
        fault.Expectation.ShouldBe("expected a value, " + found);
    }

    [Fact]
    public void Many_drifts_do_not_hide_a_missing_key()
    {
        string names = string.Concat(Enumerable.Range(0, 2_000).Select(static i => "\"x" + i + "\":1,"));

        Should.Throw<ApiFormatException>(() => ReadKeyed("{" + names + "\"alert\":{}}")).JsonPath.ShouldBe("$.id");
    }

    [Fact]
    public void A_message_with_its_key_can_lack_the_rest() =>
        ReadKeyed("""{"id":"c-1","alert":{}}""").Id.ShouldBe("c-1");

    private static SampleChannel ReadKeyed(string body) => CallbackReader.Read(
        SampleApi.Profile, "alertRaised", SampleChannelJson.Instance, Encoding.UTF8.GetBytes(body), onDrift: null, key: "id");
}
