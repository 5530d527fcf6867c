using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Responses that differ from the spec and are read nevertheless.</summary>
public sealed class DriftTests
{
    private readonly List<ApiDrift> _drifts = [];

    private Task<SampleAlert> GetAsync(string body, bool throws = false) => Calls.GetAsync(
        StubHandler.Giving(HttpStatusCode.OK, body),
        new ApiClientOptions { Retry = RetryOptions.None, OnDrift = _drifts.Add, ThrowOnDrift = throws });

    private async Task<ResultList<SampleAlert>> ListAsync(string body)
    {
        using HttpClient client = new(StubHandler.Giving(HttpStatusCode.OK, body));
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, new ApiClientOptions { Retry = RetryOptions.None, OnDrift = _drifts.Add });
        return await transport.SendAsync(SampleApi.List.At(), Calls.Token);
    }

    private void ShouldTell(params string[] lines) => _drifts.Select(drift => drift.ToString()).ShouldBe(lines);

    [Fact]
    public async Task A_documented_response_reports_no_drift()
    {
        await GetAsync(SampleApi.GoodBody);

        _drifts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_drift_is_reported_with_operation_path_kind_and_expectation()
    {
        await GetAsync("""{"content":{"threshold":"30","p4ss":"s3cret"},"requestId":"r"}""");

        ShouldTell(
            "getAlert $.content.threshold WrongKind: expected a 32-bit integer, found a string",
            "getAlert $.content.p4ss UnknownMember: expected a property of the spec, found an unknown property",
            "getAlert $.requestId UnknownMember: expected a property of the spec, found an unknown property");
        _drifts[0].Operation.ShouldBe("getAlert");
        _drifts[0].JsonPath.ShouldBe("$.content.threshold");
        _drifts[0].Kind.ShouldBe(ApiDriftKind.WrongKind);
        _drifts[0].Expectation.ShouldBe("expected a 32-bit integer, found a string");
    }

    [Fact]
    public async Task A_missing_member_is_reported_at_its_expected_path()
    {
        await GetAsync("""{"content":{}}""");

        ShouldTell("getAlert $.content.threshold Missing: expected a value, found none");
    }

    [Fact]
    public async Task Deviating_items_of_a_list_are_reported_once_whatever_follows_them()
    {
        const string items = """[{"threshold":1},{"threshold":"2"},{"threshold":3},{}]""";
        string[] lines =
        [
            "listAlerts $.content[1].threshold WrongKind: expected a 32-bit integer, found a string",
            "listAlerts $.content[3].threshold Missing: expected a value, found none",
        ];

        ResultList<SampleAlert> list = await ListAsync("{\"content\":" + items + ",\"total\":4}");
        ShouldTell(lines);
        list.Items.Select(item => item.Threshold).ShouldBe([1, 2, 3, 0]);

        // An unexpected value follows the list: the whole response is read again.
        _drifts.Clear();
        await ListAsync("{\"content\":" + items + ",\"total\":\"4\",\"more\":1}");
        ShouldTell([
            .. lines,
            "listAlerts $.total WrongKind: expected a 64-bit integer, found a string",
            "listAlerts $.more UnknownMember: expected a property of the spec, found an unknown property",
        ]);
    }

    [Fact]
    public async Task A_null_for_a_list_is_reported_as_missing()
    {
        (await ListAsync("""{"content":null,"total":0}""")).Items.IsEmpty.ShouldBeTrue();

        ShouldTell("listAlerts $.content Missing: expected a value, found null");
    }

    [Fact]
    public async Task A_null_for_an_object_is_an_exception_and_not_drift()
    {
        await Should.ThrowAsync<ApiFormatException>(() => GetAsync("""{"content":null}"""));

        _drifts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tolerated_drift_is_reported_even_if_the_response_is_unreadable()
    {
        await Should.ThrowAsync<ApiFormatException>(() => GetAsync("""{"content":{"x":1,"threshold":tru}}"""));

        ShouldTell("getAlert $.content.x UnknownMember: expected a property of the spec, found an unknown property");
    }

    [Fact]
    public async Task At_most_1000_drifts_of_a_response_are_reported()
    {
        // Two at one position: the search for the second must not start from the beginning again.
        string items = string.Join(",", Enumerable.Repeat("""{"threshold":"11","threshold":"11"}""", 10_000));

        (await ListAsync("{\"content\":[" + items + "]}")).Items.Count.ShouldBe(10_000);

        _drifts.Count.ShouldBe(1_000);
        _drifts.Take(3).Select(drift => drift.Kind)
            .ShouldBe([ApiDriftKind.WrongKind, ApiDriftKind.Repeated, ApiDriftKind.WrongKind]);
        _drifts[999].JsonPath.ShouldBe("$.content[333].threshold");
    }

    [Fact]
    public async Task In_strict_mode_drift_is_an_exception()
    {
        ApiFormatException exception = await Should.ThrowAsync<ApiFormatException>(
            () => GetAsync("""{"content":{"threshold":"30"}}""", throws: true));

        exception.Operation.ShouldBe("getAlert");
        exception.JsonPath.ShouldBe("$.content.threshold");
        exception.Expectation.ShouldBe(
            "expected a 32-bit integer, found a string (WrongKind, which ThrowOnDrift rejects)");
        ShouldTell("getAlert $.content.threshold WrongKind: expected a 32-bit integer, found a string");
        (await GetAsync(SampleApi.GoodBody, throws: true)).Threshold.ShouldBe(30);
    }

    [Fact]
    public async Task In_strict_mode_all_drift_of_a_response_is_one_exception()
    {
        ApiFormatException exception = await Should.ThrowAsync<ApiFormatException>(
            () => GetAsync("""{"content":{"threshold":"30","x":1},"total":1}""", throws: true));

        exception.JsonPath.ShouldBe("$.content.threshold");
        exception.Drifts.Select(drift => drift.JsonPath)
            .ShouldBe(["$.content.threshold", "$.content.x", "$.total"]);
        exception.Expectation.ShouldBe(
            "expected the documented format, found 3 differences, which ThrowOnDrift rejects: "
            + "$.content.threshold WrongKind: expected a 32-bit integer, found a string; "
            + "$.content.x UnknownMember: expected a property of the spec, found an unknown property; "
            + "$.total UnknownMember: expected a property of the spec, found an unknown property");
        _drifts.ShouldBe(exception.Drifts);
    }

    [Fact]
    public async Task In_strict_mode_the_message_of_much_drift_is_short()
    {
        string members = string.Join(",", Enumerable.Range(0, 2_000).Select(number => $"\"x{number}\":1"));

        ApiFormatException exception = await Should.ThrowAsync<ApiFormatException>(
            () => GetAsync("{\"content\":{\"threshold\":1," + members + "}}", throws: true));

        exception.Drifts.Count.ShouldBe(1_000);
        exception.Expectation.ShouldStartWith("expected the documented format, found 1000 or more differences");
        exception.Expectation.ShouldEndWith("; and 980 more");
    }

    [Theory]
    [InlineData("""{"content":{},"total":1}""", "$.total UnknownMember: expected a property of the spec, found an unknown property")]
    [InlineData("""{"content":{"a":1}}""", "$.content WrongKind: expected no content, found an object")]
    [InlineData("[1]", "$ WrongKind: expected no content, found an array")]
    [InlineData("""{"content":"","error":null}""", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    public async Task Unexpected_content_is_reported(string body, string? told)
    {
        using HttpClient client = new(StubHandler.Giving(HttpStatusCode.OK, body));
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, new ApiClientOptions { Retry = RetryOptions.None, OnDrift = _drifts.Add });

        await transport.SendAsync(SampleApi.Clear.At("a-1"), Calls.Token);

        ShouldTell(told is null ? [] : [$"{SampleApi.Clear.Id} {told}"]);
    }

    [Fact]
    public async Task What_the_hook_throws_is_thrown_to_the_caller()
    {
        ApiClientOptions options = new() { Retry = RetryOptions.None, OnDrift = _ => throw new NotSupportedException("mine") };

        NotSupportedException thrown = await Should.ThrowAsync<NotSupportedException>(() => Calls.GetAsync(
            StubHandler.Giving(HttpStatusCode.OK, """{"content":{}}"""), options));

        thrown.Message.ShouldBe("mine");
    }

    [Theory]
    [InlineData("""{"content":{"threshold":"1","x":[}}""")]
    [InlineData("""{"content":{"threshold":"1"},"error":{"errorCode":250004,"message":"gone"}}""")]
    public async Task What_the_hook_throws_never_replaces_the_exception_of_the_call(string body)
    {
        int calls = 0;
        ApiClientOptions options = new() { Retry = RetryOptions.None, OnDrift = _ => Throw(calls++) };

        await Should.ThrowAsync<ApiException>(() => Calls.GetAsync(StubHandler.Giving(HttpStatusCode.OK, body), options));

        calls.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_hook_throws_does_not_replace_the_exception_of_refused_drift()
    {
        ApiClientOptions options = new()
        {
            Retry = RetryOptions.None,
            ThrowOnDrift = true,
            OnDrift = _ => throw new NotSupportedException("mine"),
        };

        await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(
            StubHandler.Giving(HttpStatusCode.OK, """{"content":{}}"""), options));
    }

    [Fact]
    public async Task What_the_hook_throws_does_not_replace_an_error_where_no_content_is_expected()
    {
        ApiClientOptions options = new() { Retry = RetryOptions.None, OnDrift = _ => throw new NotSupportedException("mine") };

        using HttpClient client = new(StubHandler.Giving(
            HttpStatusCode.OK, """{"responseError":{"returnCode":"250004","returnMessage":"gone"}}"""));
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);

        await Should.ThrowAsync<ApiErrorException>(() => transport.SendAsync(SampleApi.Clear.At("a"), Calls.Token));
    }

    [Fact]
    public void What_the_hook_throws_does_not_replace_the_exception_of_a_message()
    {
        Should.Throw<ApiFormatException>(() => CallbackReader.Read(
            SampleApi.Profile, "alarm", SampleAlertJson.Instance, """{"threshold":"1","x":[}"""u8, _ => throw new NotSupportedException()));
        Should.Throw<NotSupportedException>(() => CallbackReader.Read(
            SampleApi.Profile, "alarm", SampleAlertJson.Instance, """{"threshold":"1"}"""u8, _ => throw new NotSupportedException()));
    }

    [Fact]
    public async Task What_a_listener_of_the_meter_throws_does_not_replace_the_exception_of_the_call()
    {
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Name == "api.client.drift")
                own.EnableMeasurementEvents(instrument);
        };
        int counted = 0;
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (!tags.ToArray().Contains(new KeyValuePair<string, object?>("api", "Broken")))
                return;
            counted++;
            throw new NotSupportedException("the listener's");
        });
        listener.Start();
        ApiProfile profile = new("Broken", RuntimeContract.Version, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);
        using HttpClient client = new(StubHandler.Giving(HttpStatusCode.OK, """{"content":{"threshold":"1","x":[}}"""));
        using ApiTransport transport = new(profile, client, SampleApi.Credentials, SampleApi.Once);
        ApiOperation<SampleAlert> probe = new(
            "brokenProbe", "GET", "/alerts/{alertId}", SampleApi.Envelope.Object(SampleAlertJson.Instance));

        await Should.ThrowAsync<ApiFormatException>(() => transport.SendAsync(probe.At("a"), Calls.Token));

        counted.ShouldBe(1);
    }

    [Fact]
    public void Messages_of_the_service_are_read_with_the_same_hook()
    {
        CallbackReader.Read(SampleApi.Profile, "alarm", SampleAlertJson.Instance, """{"threshold":1.0}"""u8, _drifts.Add).Threshold.ShouldBe(1);

        ShouldTell("alarm $.threshold WrongKind: expected a 32-bit integer, found a number");
    }

    [Fact]
    public void A_response_without_observers_allocates_only_its_objects()
    {
        byte[] body = Encoding.UTF8.GetBytes(SampleApi.GoodBody);
        SampleApi.Get.Reply.Read(body);

        long before = GC.GetAllocatedBytesForCurrentThread();
        SampleApi.Get.Reply.Read(body);
        long unobserved = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        SampleAlert alert = new() { Threshold = 30 };
        long graph = GC.GetAllocatedBytesForCurrentThread() - before;

        unobserved.ShouldBe(graph);
        alert.Threshold.ShouldBe(30);
    }

    private static void Throw(int call) => throw new NotSupportedException(call.ToString());
}
