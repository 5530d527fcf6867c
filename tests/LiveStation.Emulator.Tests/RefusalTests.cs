using System.Text;
using System.Text.RegularExpressions;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>A missing or invalid value of a call results in the documented error code and is named.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;

    private const string Channels = "/api/v2/channels";

    private const string Channel = "/api/v2/channels/ls-20260822183000-hAn7G";

    private const string Vod = "/api/v2/vod/channels/ls-20260824100000-fIlm5";

    private const string Good =
        """
        {"channelName":"river","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":1,"regionType":"KOREA"},
         "qualitySetId":1,"useDvr":false,"record":{"type":"NO_RECORD"}}
        """;

    public async ValueTask InitializeAsync() => _emulator = await Emulators.StartAsync();

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task A_valid_body_is_accepted() => (await PostAsync(Channels, Good)).Status.ShouldBe(200);

    [Theory]
    [InlineData(Channel + "/serviceUrls", "serviceUrlType")]
    [InlineData(Channel + "/serviceUrls?serviceUrlType=", "serviceUrlType")]
    public async Task A_missing_query_value_is_named(string target, string name) =>
        ShouldName(await new TestCall(target).SendAsync(_emulator), LiveStationErrorCodes.NeedValue, name);

    [Theory]
    [InlineData("GET", "/api/v2/channels?pageNo=one", "pageNo")]
    [InlineData("GET", "/api/v2/curtainContents/first", "contentId")]
    [InlineData("GET", Channel + "/streamMetadata?backup=perhaps", "backup")]
    [InlineData("POST", Channel + "/snapshots", "snapshotId")]
    [InlineData("POST", Channel + "/snapshot?limitedDuration=1.5", "limitedDuration")]
    public async Task A_parameter_of_another_type_is_named(string method, string target, string name)
    {
        RawResponse answer = await new TestCall(target) { Method = method, Body = "{}"u8.ToArray() }.SendAsync(_emulator);

        ShouldName(answer, LiveStationErrorCodes.InvalidParameterType, name);
    }

    [Theory]
    [InlineData("/api/v2/channels?pageSizeNo=101", "pageSizeNo")]
    [InlineData("/api/v2/channels?channelStatus=ASLEEP", "channelStatus")]
    [InlineData(Vod + "/serviceUrls?serviceUrlType=TIMEMACHINE", "serviceUrlType")]
    public async Task A_query_value_that_violates_a_rule_is_named(string target, string name) =>
        ShouldName(await new TestCall(target).SendAsync(_emulator), LiveStationErrorCodes.InvalidFormat, name);

    [Theory]
    [InlineData("\"channelName\":\"river\",", "", "channelName")]
    [InlineData("\"useDvr\":false,", "", "useDvr")]
    [InlineData("\"createCdn\":true,", "", "cdn.createCdn")]
    [InlineData(",\"regionType\":\"KOREA\"", "", "cdn.regionType")]
    [InlineData("\"useDvr\":false", "\"useDvr\":true", "timemachineMin")]
    [InlineData("{\"type\":\"NO_RECORD\"}", "{\"type\":\"AUTO_UPLOAD\"}", "record.format")]
    public async Task A_missing_member_is_named_by_its_path(string part, string instead, string name) =>
        ShouldName(await PostAsync(Channels, Good.Replace(part, instead)), LiveStationErrorCodes.NeedValue, name);

    [Theory]
    [InlineData("\"river\"", "\"ab\"", "channelName")]
    [InlineData("\"river\"", "{}", "channelName")]
    [InlineData("GLOBAL_EDGE", "CDN_PLUS", "cdn.cdnType")]
    [InlineData("KOREA", "MARS", "cdn.regionType")]
    [InlineData("\"qualitySetId\":1", "\"qualitySetId\":\"x\"", "qualitySetId")]
    [InlineData("\"qualitySetId\":1", "\"qualitySetId\":1.5", "qualitySetId")]
    [InlineData("NO_RECORD", "NO_RECORDS", "record.type")]
    [InlineData("\"river\"", "\"\\ud800\"", "channelName")]
    public async Task A_member_that_violates_a_rule_is_named_by_its_path(string part, string instead, string name) =>
        ShouldName(await PostAsync(Channels, Good.Replace(part, instead)), LiveStationErrorCodes.InvalidFormat, name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("river")]
    [InlineData("{} {}")]
    [InlineData("{\"channelName\":\"river\",}")]
    [InlineData("{/* river */}")]
    public async Task A_body_that_is_not_JSON_is_malformed(string body) =>
        (await PostAsync(Channels, body)).Text.ShouldBe(NameOnly(250012, "JSON_PARSE_GENERAL_ERROR", "The body could not be parsed as JSON."));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"river\"")]
    public async Task A_body_that_is_not_an_object_has_an_invalid_format_and_is_not_named(string body) =>
        (await PostAsync(Channels, body)).Text.ShouldBe(NameOnly(250002, "INVALID_FORMAT", "The format of a value is invalid."));

    [Theory]
    [InlineData("restream", """{"channelName":"river","planType":"STANDARD"}""")]
    [InlineData("restream[0].targetName", """{"channelName":"river","planType":"STANDARD","restream":[{REST}]}""")]
    [InlineData("restream[1].rtmpUrl", """{"channelName":"river","planType":"STANDARD","restream":[{REST},{}]}""")]
    public async Task A_missing_member_of_a_list_item_is_named_with_its_index(string name, string body)
    {
        const string rest = "\"rtmpUrl\":\"rtmp://a.example/live\",\"streamKey\":\"k\"";
        RawResponse answer = await PostAsync("/api/v2/re-stream/channels", body.Replace("REST", rest));

        ShouldName(answer, LiveStationErrorCodes.NeedValue, name);
    }

    [Fact]
    public async Task A_deletion_reads_its_body()
    {
        RawResponse none = await SendAsync("DELETE", Channel + "/records", "{}");
        RawResponse empty = await SendAsync("DELETE", Channel + "/records", "");
        RawResponse some = await SendAsync("DELETE", Channel + "/records", """{"recordIds":[7340098]}""");

        ShouldName(none, LiveStationErrorCodes.NeedValue, "recordIds");
        empty.Verdict.ShouldBe($"400/{LiveStationErrorCodes.JsonParseGeneralError}");
        (some.Status, some.Body.Length).ShouldBe((200, 0));
    }

    [Fact]
    public async Task The_region_is_validated_before_the_parameters()
    {
        TestCall call = new(Channels + "?pageNo=one") { Region = null };

        ShouldName(await call.SendAsync(_emulator), LiveStationErrorCodes.MissingHeader, "x-ncp-region_code");
    }

    [Fact]
    public async Task The_body_of_a_call_without_a_request_body_is_ignored() =>
        (await SendAsync("PUT", "/api/v2/channels/ls-20260825180000-tRy01/on", "no JSON")).Status.ShouldBe(200);

    [Theory]
    [InlineData("/api/v2/channels/cdnInfo", "channelList")]
    [InlineData(Channel + "/cdnInfo", "cdn")]
    [InlineData(Channel + "/callbackEndpoint", "callbackEndpoint")]
    [InlineData(Channel + "/88120", "startTime")]
    public async Task Literals_take_precedence_over_numeric_placeholders(string target, string needed) =>
        ShouldName(await PostAsync(target, "{}"), LiveStationErrorCodes.NeedValue, needed);

    [Fact]
    public async Task In_the_finance_zone_other_rules_hold()
    {
        RawResponse answer = await new TestCall("/api/fin-v2/channels")
        {
            Method = "POST",
            Region = "FKR",
            Body = Encoding.UTF8.GetBytes(Good),
        }.SendAsync(_emulator);

        ShouldName(answer, LiveStationErrorCodes.InvalidFormat, "cdn.cdnType");
    }

    private Task<RawResponse> PostAsync(string target, string body) => SendAsync("POST", target, body);

    private async Task<RawResponse> SendAsync(string method, string target, string body) =>
        await new TestCall(target) { Method = method, Body = Encoding.UTF8.GetBytes(body) }.SendAsync(_emulator);

    private static string NameOnly(int code, string name, string message) =>
        $$$"""{"error":{"errorCode":{{{code}}},"message":"{{{message}}}","errorName":"{{{name}}}"}}""";

    private static void ShouldName(RawResponse answer, int code, string name)
    {
        answer.Verdict.ShouldBe($"400/{code}", answer.Text);
        answer.Text.ShouldMatch($@"""message"":""[^""]* {Regex.Escape(name)}[ .]", customMessage: answer.Text);
    }
}
