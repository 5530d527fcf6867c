using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Tests.Shared;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>The spans and measurements of calls, and their table in the documentation.</summary>
public sealed partial class TelemetryTests
{
    private const string Failing = """{"error":{"errorCode":"900","message":"Unexpected Error"}}""";

    // Each test has an API of its own, because the sources of one API are shared by all tests that run in parallel.
    private static async Task<Collected> CollectAsync(
        string api, Scripted service, Action<VirtualTime>? during = null, Func<ApiTransport, Task>? call = null)
    {
        Collected collected = new(api + ".Client");
        VirtualTime time = new();
        using HttpClient client = new(service, disposeHandler: false);
        ApiProfile profile = new(api, RuntimeContract.Version, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);
        using ApiTransport transport = new(
            profile, client, SampleApi.Credentials, new ApiClientOptions { TimeProvider = time, Retry = new() { Random = () => 0.5 } });
        during?.Invoke(time);
        await Record.ExceptionAsync(
            () => call is null ? transport.SendAsync(SampleApi.Get.At("path-value"), Calls.Token) : call(transport));
        return collected;
    }

    private static string TagsOf(Activity span) => string.Join(" ", span.TagObjects.Select(tag => tag.Key + "=" + tag.Value));

    [Fact]
    public async Task A_call_is_one_internal_span_named_by_its_operation()
    {
        using Activity outer = new Activity("outer").Start();
        using Scripted service = new(Scripted.Status(200, SampleApi.GoodBody, (NcpSignature.TraceIdHeader, "t-1")));
        using Collected collected = await CollectAsync("SpanOne", service);

        Activity span = collected.Spans.ShouldHaveSingleItem();
        (span.OperationName, span.Kind, span.Status).ShouldBe(("getAlert", ActivityKind.Internal, ActivityStatusCode.Unset));
        span.ParentId.ShouldBe(outer.Id);
        TagsOf(span).ShouldBe(
            "api=SpanOne operation=getAlert http.request.method=GET api.trace_id=t-1 http.response.status_code=200");
    }

    [Fact]
    public async Task A_failed_call_has_its_error_and_the_number_of_retries()
    {
        using Scripted service = new(Scripted.Status(500, Failing, (NcpSignature.TraceIdHeader, "t-2")));
        using Collected collected = await CollectAsync("SpanTwo", service);

        Activity span = collected.Spans.ShouldHaveSingleItem();
        (span.Status, span.StatusDescription).ShouldBe((ActivityStatusCode.Error, null));
        TagsOf(span).ShouldBe(
            "api=SpanTwo operation=getAlert http.request.method=GET http.request.resend_count=2 api.trace_id=t-2"
            + " api.error.code=900 http.response.status_code=500 error.type=500");
    }

    [Theory]
    [InlineData("connection", "LiveStation.Runtime.ApiConnectionException")]
    [InlineData("timeout", "timeout")]
    [InlineData("canceled", "LiveStation.Runtime.ApiConnectionException")]
    [InlineData("format", "LiveStation.Runtime.ApiFormatException")]
    [InlineData("mistake", "System.NotSupportedException")]
    public async Task A_failure_without_an_error_status_is_named_by_its_type(string failure, string type)
    {
        using Scripted service = new(failure switch
        {
            "connection" => Scripted.Throws(new IOException("reset")),
            "timeout" => Scripted.Throws(new TimeoutException("late")),
            "canceled" => Scripted.Throws(new OperationCanceledException()),
            "format" => Scripted.Status(200, "[]"),
            _ => Scripted.Throws(new NotSupportedException("mine")),
        });
        using Collected collected = await CollectAsync("Type" + failure, service);

        collected.Spans.ShouldHaveSingleItem().GetTagItem("error.type").ShouldBe(type);
        collected.Measurements.Single(one => one.Instrument == "api.client.operation.duration")
            .Tags.ShouldContain(new KeyValuePair<string, object?>("error.type", type));
    }

    [Fact]
    public async Task The_duration_of_a_call_includes_all_attempts_and_the_counter_of_active_calls_returns_to_zero()
    {
        using Scripted service = new(Scripted.Status(503), Scripted.Good);
        using Collected collected = await CollectAsync("Duration", service);

        collected.Measurements.Select(one => one.ToString()).ShouldBe(
        [
            "api.client.active_operations 1 api=Duration operation=getAlert",
            "api.client.operation.duration 0.25 api=Duration operation=getAlert http.response.status_code=200",
            "api.client.active_operations -1 api=Duration operation=getAlert",
        ]);
    }

    [Fact]
    public async Task A_call_with_its_response_is_recorded_too()
    {
        using Scripted service = new(Scripted.Good);
        using Collected collected = await CollectAsync(
            "Whole", service, call: transport => transport.SendWithResponseAsync(SampleApi.Get.At("a-1"), Calls.Token));

        collected.Spans.ShouldHaveSingleItem().GetTagItem("http.response.status_code").ShouldBe(200);
        collected.Measurements.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_request_that_is_not_sent_is_a_failed_call()
    {
        using Scripted service = new(Scripted.Good);
        using Collected collected = await CollectAsync(
            "Unsent", service, call: transport => transport.SendAsync(SampleApi.Get.At(".."), Calls.Token));

        collected.Spans.ShouldHaveSingleItem().GetTagItem("error.type").ShouldBe("LiveStation.Runtime.ApiValidationException");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    public async Task The_documentation_lists_each_instrument_and_attribute(string page)
    {
        using Scripted service = new(
            Scripted.Status(500, Failing, (NcpSignature.TraceIdHeader, "t-1")),
            Scripted.Status(200, """{"content":{"threshold":"1"}}"""),
            Scripted.Status(500, Failing, (NcpSignature.TraceIdHeader, "t-3")));
        using Collected collected = await CollectAsync("Listed" + page.Length, service, call: async transport =>
        {
            await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
            await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        });
        List<string> expected = [];
        expected.AddRange(collected.Spans.SelectMany(span => span.TagObjects).Select(tag => "span " + tag.Key));
        expected.AddRange(collected.Instruments.Select(one => $"{one.Name} {Kind(one)} {one.Unit}"));
        expected.AddRange(collected.Measurements.SelectMany(one => one.Tags.Select(tag => one.Instrument + " " + tag.Key)));

        string table = Repository.Read("src/LiveStation.Runtime/" + page).Split("<!-- telemetry -->")[1].Split("<!-- end of telemetry -->")[0];

        Listed(table).ShouldBe(expected.Distinct(), ignoreOrder: true);
    }

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0];

    // A row lists an instrument or the span, and its attributes.
    private static IEnumerable<string> Listed(string table)
    {
        foreach (string line in table.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            string[] cells = line.Split('|');
            string name = Code().Match(cells[1]).Groups[1].Value;
            bool isSpan = name == "getChannel";
            if (!isSpan)
                yield return $"{name} {string.Join(" ", Code().Matches(cells[2]).Select(code => code.Groups[1].Value))}";
            foreach (Match attribute in Code().Matches(cells[3]))
                yield return (isSpan ? "span" : name) + " " + attribute.Groups[1].Value;
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
