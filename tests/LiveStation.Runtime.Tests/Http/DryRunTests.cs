using System.Globalization;
using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class DryRunTests
{
    private static readonly ApiOperation<SampleChannel> Create =
        new("createChannel", "POST", "/channels", SampleApi.Envelope.Object(SampleChannelJson.Instance));

    private static readonly SampleChannel Secretive = new() { Id = "ls-1", Name = "채널", StreamKey = "invented-key" };

    [Fact]
    public async Task A_call_becomes_the_request_that_would_be_sent_and_nothing_is_sent()
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient http = new(network);
        using ApiTransport transport = Transport(http);

        SignedRequest request = await transport.DryRunAsync(
            dry => dry, dry => dry.SendAsync(SampleApi.Get.At("a 1"), Calls.Token));
        await transport.SendAsync(SampleApi.Get.At("a 1"), Calls.Token);

        network.Count.ShouldBe(1);
        request.Method.ShouldBe("GET");
        request.Uri.ShouldBe(network.Last!.RequestUri);
        request.Body.ShouldBeNull();
        request.SignedAt.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000));
        request.ValidUntil.ShouldBe(request.SignedAt + NcpSignature.ClockWindow);
        request.Headers.Where(header => header.Key.StartsWith("x-ncp-", StringComparison.Ordinal)).ShouldBe(network.Last.Headers
            .Where(header => header.Key.StartsWith("x-ncp-", StringComparison.Ordinal))
            .Select(header => new KeyValuePair<string, string>(header.Key, header.Value.Single())));
    }

    [Fact]
    public async Task The_text_masks_the_signature_and_the_secrets_of_the_body()
    {
        using ApiTransport transport = Transport(new HttpClient());

        SignedRequest request = await transport.DryRunAsync(dry => dry, dry => dry.SendAsync(
            Create.At().Body(SampleChannelJson.Instance, Secretive, check: null), Calls.Token));

        string signature = request.Headers.Single(header => header.Key == NcpSignature.SignatureHeader).Value;
        request.Body!.ShouldContain("invented-key");
        foreach (string text in new[] { request.ToString(), request.ToHttp(), request.ToCurl() })
        {
            text.ShouldContain("채널");
            text.ShouldContain(SampleApi.Credentials.AccessKey);
            text.ShouldContain(NcpSignature.SignatureHeader + ": ***");
            text.ShouldContain("\"streamKey\":\"***\"");
            text.ShouldNotContain("invented-key");
            text.ShouldNotContain(signature);
        }
        request.ToHttp(showSecrets: true).ShouldContain(signature);
        request.ToCurl(showSecrets: true).ShouldContain("invented-key");
    }

    [Fact]
    public async Task The_text_masks_headers_of_the_caller_and_secrets_inside_other_values()
    {
        using ApiTransport transport = Transport(new HttpClient()).With(new CallOptions { Headers = { ["X-Team"] = "hunter2" } });
        SampleChannel channel = new() { Id = "ls-1", Name = "rtmp://host.example/app/invented-key", StreamKey = "invented-key" };

        SignedRequest request = await transport.DryRunAsync(dry => dry, dry => dry.SendAsync(
            Create.At().Body(SampleChannelJson.Instance, channel, check: null), Calls.Token));

        foreach (string text in new[] { request.ToString(), request.ToCurl() })
        {
            text.ShouldContain("X-Team: ***");
            text.ShouldContain("rtmp://host.example/app/***");
            text.ShouldNotContain("hunter2");
            text.ShouldNotContain("invented-key");
        }
    }

    [Fact]
    public async Task Default_headers_of_the_client_belong_to_the_request_and_credentials_among_them_are_masked()
    {
        using HttpClient http = new();
        http.DefaultRequestHeaders.Add("X-Team", "river");
        http.DefaultRequestHeaders.Add("Authorization", "Bearer invented");
        using ApiTransport transport = Transport(http);

        string text = (await transport.DryRunAsync(dry => dry, dry => dry.SendAsync(SampleApi.Get.At("1"), Calls.Token))).ToString();

        text.ShouldContain("X-Team: ***");
        text.ShouldContain("Authorization: ***\n");
    }

    [Fact]
    public async Task An_invalid_request_is_refused_as_in_a_real_call()
    {
        using ApiTransport transport = Transport(new HttpClient());

        await Should.ThrowAsync<ApiValidationException>(
            () => transport.DryRunAsync(dry => dry, dry => dry.SendAsync(SampleApi.Get.At(".."), Calls.Token)));
    }

    [Fact]
    public async Task A_call_that_sends_no_request_is_an_error()
    {
        using ApiTransport transport = Transport(new HttpClient());

        await Should.ThrowAsync<InvalidOperationException>(() => transport.DryRunAsync(dry => dry, _ => Task.CompletedTask));
    }

    [Fact]
    public async Task The_first_request_of_several_is_returned_and_code_that_repeats_failed_calls_does_not_matter()
    {
        using ApiTransport transport = Transport(new HttpClient());

        SignedRequest request = await transport.DryRunAsync(dry => dry, async dry =>
        {
            for (int id = 1; id <= 2; id++)
            {
                try
                {
                    await dry.SendAsync(SampleApi.Get.At(id.ToString(CultureInfo.InvariantCulture)), Calls.Token);
                }
                catch (Exception exception) when (exception is not ApiException)
                {
                    continue;
                }
            }
        });

        request.Uri.AbsolutePath.ShouldBe("/api/v2/alerts/1");
    }

    [Fact]
    public async Task Disposing_the_client_of_the_dry_run_leaves_the_client_usable()
    {
        using ApiTransport transport = Transport(new HttpClient(StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody)));

        await transport.DryRunAsync(dry => dry, async dry =>
        {
            using (dry)
                await dry.SendAsync(SampleApi.Get.At("1"), Calls.Token);
        });

        (await transport.SendAsync(SampleApi.Get.At("1"), Calls.Token)).Threshold.ShouldBe(30);
    }

    private static ApiTransport Transport(HttpClient http) =>
        new(SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions { TimeProvider = new FakeTime() });
}
