using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Objects of a call are used for later calls, and nothing of one call is part of another.</summary>
public sealed class ParkedCallTests
{
    private static readonly ApiOperation<SampleAlert> Order = new(
        "order", "POST", "/orders", SampleApi.Envelope.Object(SampleAlertJson.Instance));

    private static async Task<string[]> LinesAsync(HttpRequestMessage request)
    {
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers =
            request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []);
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync();
        return [
            request.Method + " " + request.RequestUri!.PathAndQuery,
            .. headers.SelectMany(static header => header.Value, static (header, value) => header.Key + ": " + value)
                .Where(static line => !line.StartsWith("x-ncp-apigw-", StringComparison.Ordinal)),
            body,
        ];
    }

    private static ApiTransport Transport(HttpClient http, ApiClientOptions? options = null) =>
        new(SampleApi.Profile, http, SampleApi.Credentials, options ?? SampleApi.Once);

    [Fact]
    public async Task Nothing_of_a_call_is_sent_with_the_next_one()
    {
        List<string[]> sent = [];
        using StubHandler handler = new(async (request, _) =>
        {
            sent.Add(await LinesAsync(request));
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);
        ApiTransport traced = transport.With(new CallOptions { Headers = { ["X-Trace"] = "t-1" } });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await traced.SendAsync(
            Order.At().Body(SampleOrderJson.Instance, new SampleOrder { Key = "k" }, check: null), Calls.Token);
        await transport.SendAsync(SampleApi.Delete.At("a-2"), Calls.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        sent[1].ShouldContain("X-Trace: t-1");
        sent[1][^1].ShouldContain("\"k\"");
        sent[2].ShouldNotContain("X-Trace: t-1");
        sent[2][^1].ShouldBeEmpty();
        sent[3].ShouldBe(sent[0]);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    [InlineData("stream")]
    [InlineData("dispose")]
    [InlineData("buffer")]
    [InlineData("replace")]
    public async Task A_handler_that_changes_or_uses_up_the_content_of_a_request_changes_no_later_request(string change)
    {
        List<string[]> sent = [];
        using StubHandler handler = new(async (request, token) =>
        {
            sent.Add(await LinesAsync(request));
            HttpContent content = request.Content!;
            if (change == "add")
                content.Headers.Add("X-Mine", "1");
            else if (change == "remove")
                content.Headers.Remove("Content-Type");
            else if (change == "stream")
                (await content.ReadAsStreamAsync(token)).Dispose();
            else if (change == "dispose")
                content.Dispose();
            else if (change == "buffer")
                await content.LoadIntoBufferAsync(token);
            else
                request.Content = new StringContent("mine");
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);

        for (int i = 0; i < 3; i++)
            await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);

        sent[1].ShouldBe(sent[0]);
        sent[2].ShouldBe(sent[0]);
        sent[0].ShouldContain("Content-Type: application/json");
    }

    [Fact]
    public async Task The_content_of_a_request_can_be_inspected_after_its_call()
    {
        List<HttpRequestMessage> kept = [];
        using StubHandler handler = new((request, _) =>
        {
            kept.Add(request);
            return Task.FromResult(Scripted.Good());
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);

        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);
        await transport.SendAsync(SampleApi.Delete.At("a-2"), Calls.Token);

        foreach (HttpRequestMessage request in kept)
            request.Content.ShouldNotBeNull().Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_region_among_the_default_headers_of_the_client_is_not_sent_beside_that_of_the_zone()
    {
        List<string[]> sent = [];
        using StubHandler handler = new(async (request, _) =>
        {
            sent.Add(await LinesAsync(request));
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);

        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);
        http.DefaultRequestHeaders.Add(NcpSignature.RegionHeader, "FKR");
        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);
        http.DefaultRequestHeaders.Clear();
        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);

        foreach (string[] lines in sent)
        {
            lines.Where(static line => line.StartsWith(NcpSignature.RegionHeader, StringComparison.Ordinal))
                .ShouldBe([NcpSignature.RegionHeader + ": KR"]);
        }
    }

    [Fact]
    public async Task Calls_at_the_same_time_have_requests_and_responses_of_their_own()
    {
        using StubHandler handler = new(async (request, token) =>
        {
            await Task.Yield();
            string number = request.RequestUri!.Segments[^1].Substring(2);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"content\":{\"threshold\":" + number + "}}")),
            };
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (int i = 0; i < 200; i++)
            {
                int number = (worker * 1000) + i;
                (await transport.SendAsync(SampleApi.Get.At("a-" + number), Calls.Token)).Threshold.ShouldBe(number);
            }
        })));
    }

    [Fact]
    public async Task A_request_that_is_sent_again_after_its_call_is_not_signed_for_the_next_one()
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        NcpSigningHandler signing = new(SampleApi.Credentials, SampleApi.Zone) { InnerHandler = network };
        KeepingHandler keeping = new(signing);
        using HttpClient http = new(keeping);
        using ApiTransport transport = Transport(http);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        await Should.ThrowAsync<ObjectDisposedException>(keeping.SendAgainAsync);

        network.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(5_000)]
    public async Task A_content_whose_header_announces_another_length_than_it_has_is_read_to_its_end(int announced)
    {
        using StubHandler handler = new((_, _) =>
        {
            HttpResponseMessage response = Scripted.Good();
            response.Content.Headers.ContentLength = announced;
            return Task.FromResult(response);
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = Transport(http);

        (await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);
    }

    private sealed class KeepingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private HttpRequestMessage? _kept;

        public Task SendAgainAsync() => base.SendAsync(_kept!, Calls.Token);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _kept = request;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
