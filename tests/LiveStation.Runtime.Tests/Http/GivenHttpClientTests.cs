using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class GivenHttpClientTests
{
    private static StubHandler Good() => StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);

    [Fact]
    public async Task It_is_not_disposed_with_the_transport()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);

        new ApiTransport(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once).Dispose();

        handler.IsDisposed.ShouldBeFalse();
        using ApiTransport next = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        (await next.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);
    }

    [Fact]
    public async Task Its_base_address_is_not_used()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler) { BaseAddress = new Uri("https://elsewhere.example.com/x/") };
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        handler.Last!.RequestUri.ShouldBe(new Uri("https://sample.apigw.ntruss.com/api/v2/alerts/a-1"));
    }

    [Fact]
    public async Task Its_own_user_agent_is_kept_unless_the_options_have_one()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("mine/2");
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        handler.Last!.Headers.UserAgent.ToString().ShouldBe("mine/2");
    }

    [Fact]
    public async Task A_client_that_follows_a_redirect_is_refused_with_an_exception()
    {
        await using RawServer target = new(RawServer.Response("200 OK", SampleApi.GoodBody));
        await using RawServer server = new(
            RawServer.Response("307 Temporary Redirect", "", "Location: " + target.Address + "api/v2/alerts/a-1\r\n"));
        using HttpClient client = new();
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, SampleApi.At(server.Address));

        InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        refusal.Message.ShouldContain("AllowAutoRedirect");
    }

#if !NETSTANDARD_BUILD
    [Theory]
    [InlineData("1.0", HttpVersionPolicy.RequestVersionOrHigher)]
    [InlineData("2.0", HttpVersionPolicy.RequestVersionExact)]
    [InlineData("3.0", HttpVersionPolicy.RequestVersionOrLower)]
    public async Task Its_version_and_policy_apply_even_if_they_are_set_later(string version, HttpVersionPolicy policy)
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        client.DefaultRequestVersion = Version.Parse(version);
        client.DefaultVersionPolicy = policy;

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        handler.Last!.Version.ShouldBe(Version.Parse(version));
        handler.Last.VersionPolicy.ShouldBe(policy);
    }
#endif

    [Fact]
    public async Task Its_default_headers_are_sent_beside_those_of_the_signature_and_replace_none()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        client.DefaultRequestHeaders.Add("x-mine", "1");
        client.DefaultRequestHeaders.Add("x-ncp-iam-access-key", "another");
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        handler.Last!.Headers.GetValues("x-mine").ShouldHaveSingleItem().ShouldBe("1");
        handler.Last.Headers.GetValues("x-ncp-iam-access-key").ShouldHaveSingleItem()
            .ShouldBe(SampleApi.Credentials.AccessKey);
    }

    [Fact]
    public async Task Its_maximum_size_of_a_body_applies_in_addition_to_that_of_the_options()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        client.MaxResponseContentBufferSize = 10;

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.Expectation.ShouldBe("expected at most 10 bytes, found more");
    }

    [Fact]
    public async Task Its_own_time_out_is_a_time_out()
    {
        using StubHandler handler = new(async (_, token) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        using HttpClient client = new(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        // The clock of the options does not advance, so that only the client's own time-out can elapse.
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials,
            new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = new FakeTime() });

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task A_handler_that_cancels_by_itself_is_a_failed_connection_and_not_a_cancellation()
    {
        using StubHandler handler = new((_, _) => throw new OperationCanceledException("gave up"));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.IsTimeout.ShouldBeFalse();
    }
}
