using System.Net;
using System.Reflection;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http;
using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>
/// A client with its own connections uses the objects of a call for the next one, and nothing of one call is part of another.
/// </summary>
public sealed class ParkedCallTests
{
    private static readonly ApiOperation<SampleAlert> Order = new(
        "order", "POST", "/orders", SampleApi.Envelope.Object(SampleAlertJson.Instance));

    private static StubHandler Good => new(static (_, _) => Task.FromResult(Scripted.Good()));

    private static ApiTransport Direct(HttpMessageHandler connection) =>
        new(SampleApi.Profile, new HttpMessageInvoker(connection), SampleApi.Credentials, SampleApi.Once, owns: true);

    private static async Task<OutgoingCall> CallAsync(ClientCore core, ApiCall<SampleAlert> call, CallSettings? settings = null)
    {
        OutgoingCall outgoing = core.Outgoing(call, settings);
        using (await core.SendAsync(outgoing, Calls.Token))
            core.End(outgoing);
        return outgoing;
    }

    private static ApiCall<SampleAlert> Ordering() =>
        Order.At().Body(SampleOrderJson.Instance, new SampleOrder { Key = "k" }, check: null);

    [Theory]
    [InlineData("success", true)]
    [InlineData("retry", false)]
    [InlineData("provider with token", false)]
    [InlineData("given client", false)]
    public async Task A_call_is_used_again_if_nothing_else_can_refer_to_it(string how, bool isUsedAgain)
    {
        int count = 0;
        using StubHandler handler = new((_, _) => Task.FromResult(
            how == "retry" && ++count == 1 ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : Scripted.Good()));
        NcpCredentials credentials = how == "provider with token"
            ? NcpCredentials.FromProvider(static _ => new(SampleApi.Credentials))
            : SampleApi.Credentials;
        ApiClientOptions options = new() { Retry = new RetryOptions { BaseDelay = TimeSpan.FromTicks(1) } };
        using HttpMessageInvoker invoker = how == "given client" ? new HttpClient(handler) : new HttpMessageInvoker(handler);
        using ClientCore core = new(SampleApi.Profile, invoker, credentials, options, owns: false);

        OutgoingCall first = await CallAsync(core, SampleApi.Get.At("a-1"));
        OutgoingCall second = await CallAsync(core, SampleApi.Get.At("a-1"));

        ReferenceEquals(first, second).ShouldBe(isUsedAgain);
    }

    [Fact]
    public async Task A_call_that_begins_again_equals_a_new_one()
    {
        using StubHandler handler = Good;
        using HttpMessageInvoker invoker = new(handler);
        using ClientCore core = new(SampleApi.Profile, invoker, SampleApi.Credentials, SampleApi.Once, owns: false);
        CallSettings settings = CallSettings.Of(
            new CallOptions { Headers = { ["X-Trace"] = "t-1" }, IsRepeatable = true, Timeout = TimeSpan.FromSeconds(9) }, outer: null);
        OutgoingCall used = await CallAsync(core, Ordering(), settings);

        OutgoingCall again = core.Outgoing(SampleApi.Get.At("a-1"), settings: null);
        OutgoingCall fresh = core.Outgoing(SampleApi.Get.At("a-1"), settings: null);

        again.ShouldBeSameAs(used);
        fresh.ShouldNotBeSameAs(used);
        ValuesOf(again).ShouldBe(ValuesOf(fresh));
        ValuesOf(again.Response).ShouldBe(ValuesOf(fresh.Response));
    }

    [Fact]
    public async Task Nothing_of_a_call_is_sent_with_the_next_one()
    {
        List<string[]> sent = [];
        using StubHandler handler = new(async (request, _) =>
        {
            sent.Add(await LinesAsync(request));
            return Scripted.Good();
        });
        using ApiTransport transport = Direct(handler);
        ApiTransport traced = transport.With(new CallOptions { Headers = { ["X-Trace"] = "t-1" } });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await traced.SendAsync(Ordering(), Calls.Token);
        await transport.SendAsync(SampleApi.Delete.At("a-2"), Calls.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        sent[1].ShouldContain("X-Trace: t-1");
        sent[1][^1].ShouldContain("\"k\"");
        sent[2].ShouldNotContain("X-Trace: t-1");
        sent[2][^1].ShouldBeEmpty();
        sent[3].ShouldBe(sent[0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_empty_content_is_used_again_and_has_the_region_only_without_handlers_of_the_application(bool isDirect)
    {
        List<HttpContent> contents = [];
        List<bool> regions = [];
        using StubHandler handler = new((request, _) =>
        {
            contents.Add(request.Content!);
            regions.Add(request.Content!.Headers.Contains(NcpSignature.RegionHeader));
            (regions[^1] ^ request.Headers.Contains(NcpSignature.RegionHeader)).ShouldBeTrue();
            return Task.FromResult(Scripted.Good());
        });
        using HttpClient http = new(handler, disposeHandler: false);
        using ApiTransport transport = isDirect
            ? Direct(handler)
            : new ApiTransport(SampleApi.Profile, http, SampleApi.Credentials, SampleApi.Once);

        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);
        await transport.SendAsync(SampleApi.Delete.At("a-2"), Calls.Token);

        ReferenceEquals(contents[0], contents[1]).ShouldBe(isDirect);
        regions.ShouldBe([isDirect, isDirect]);
    }

    [Fact]
    public async Task A_response_is_kept_as_it_was_when_the_next_call_is_made()
    {
        int number = 0;
        using StubHandler handler = new((_, _) =>
        {
            HttpResponseMessage response = Scripted.Good();
            response.Headers.Add("X-Number", (++number).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Task.FromResult(response);
        });
        using ApiTransport transport = Direct(handler);

        ApiResponse<SampleAlert> first = await transport.SendWithResponseAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await transport.SendWithResponseAsync(SampleApi.Get.At("a-1"), Calls.Token);

        first.Headers["X-Number"].ShouldBe("1");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        Encoding.UTF8.GetString(first.RawBody.ToArray()).ShouldBe(SampleApi.GoodBody);
    }

    [Fact]
    public async Task Calls_at_the_same_time_have_requests_and_responses_of_their_own()
    {
        using StubHandler handler = new(async (request, _) =>
        {
            await Task.Yield();
            string number = request.RequestUri!.Segments[^1].Substring(2);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"content\":{\"threshold\":" + number + "}}")),
            };
        });
        using ApiTransport transport = Direct(handler);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (int i = 0; i < 200; i++)
            {
                int number = (worker * 1000) + i;
                (await transport.SendAsync(SampleApi.Get.At("a-" + number), Calls.Token)).Threshold.ShouldBe(number);
            }
        })));
    }

    private static async Task<string[]> LinesAsync(HttpRequestMessage request)
    {
        string body = await request.Content!.ReadAsStringAsync();
        return [
            request.Method + " " + request.RequestUri!.PathAndQuery,
            .. request.Headers.Concat(request.Content.Headers)
                .SelectMany(static header => header.Value, static (header, value) => header.Key + ": " + value)
                .Where(static line => !line.StartsWith("x-ncp-apigw-", StringComparison.Ordinal)),
            body,
        ];
    }

    // What the two objects own is not the same, and is compared in its turn.
    private static IEnumerable<object?> ValuesOf(object one) => one.GetType()
        .GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
        .Where(static field => field.FieldType != typeof(ReceivedResponse) && field.FieldType != typeof(OutgoingCall)
            && field.FieldType.Name != "PooledBody")
        .Select(field => field.GetValue(one));
}
