using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class RequestTests
{
    private static StubHandler Good() => StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);

    private static string One(HttpRequestMessage request, string name) =>
        request.Headers.GetValues(name).ShouldHaveSingleItem();

    [Fact]
    public async Task The_clock_is_read_once_for_header_and_signature()
    {
        FakeTime time = new(1_700_000_000_000);
        using StubHandler handler = Good();

        await Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time });

        time.Readings.ShouldBe(1);
        One(handler.Last!, "x-ncp-apigw-timestamp").ShouldBe("1700000000000");
        One(handler.Last!, "x-ncp-apigw-signature-v2").ShouldBe(NcpSignature.Sign(
            "GET",
            "/api/v2/alerts/a-1",
            "1700000000000",
            SampleApi.Credentials.AccessKey,
            SampleApi.Credentials.SecretKey));
    }

    [Fact]
    public async Task A_later_call_has_a_later_timestamp()
    {
        FakeTime time = new();
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        string first = One(handler.Last!, "x-ncp-apigw-signature-v2");
        time.Advance(TimeSpan.FromMilliseconds(1));
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        One(handler.Last!, "x-ncp-apigw-timestamp").ShouldBe("1700000000001");
        One(handler.Last!, "x-ncp-apigw-signature-v2").ShouldNotBe(first);
    }

    [Theory]
    [InlineData("/a/%41/b")]
    [InlineData("/a/../b")]
    [InlineData("/a/./b")]
    [InlineData("/a/ㄱ")]
    public async Task A_target_that_would_be_sent_in_another_form_is_refused_before_anything_is_sent(string route)
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        ApiOperation<SampleAlert> operation = new(
            "odd", "GET", route, SampleApi.Envelope.Object(SampleAlertJson.Instance));

        InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(
            () => transport.SendAsync(operation.At(), Calls.Token));

        refusal.Message.ShouldContain("odd");
        handler.Count.ShouldBe(0);
    }

    [Fact]
    public async Task The_zone_of_the_options_overrides_the_default_one()
    {
        using StubHandler handler = Good();

        await Calls.GetAsync(handler, new ApiClientOptions
        {
            Retry = RetryOptions.None,
            Zone = new ApiZone(new Uri("https://other.example.com"), "/api/fin-v2", "FKR"),
        });

        handler.Last!.RequestUri.ShouldBe(new Uri("https://other.example.com/api/fin-v2/alerts/a-1"));
        One(handler.Last, "x-ncp-region_code").ShouldBe("FKR");
    }

    [Fact]
    public async Task The_default_user_agent_is_that_of_the_runtime()
    {
        using StubHandler own = Good();
        using StubHandler set = Good();

        await Calls.GetAsync(own);
        await Calls.GetAsync(set, new ApiClientOptions { Retry = RetryOptions.None, UserAgent = "app/1.0 (test)" });

        own.Last!.Headers.UserAgent.ToString().ShouldStartWith("LiveStation.Runtime/");
        set.Last!.Headers.UserAgent.ToString().ShouldBe("app/1.0 (test)");
    }

    [Fact]
    public async Task A_call_that_no_operation_created_is_refused()
    {
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.Once);

        await Should.ThrowAsync<ArgumentException>(
            () => transport.SendAsync(default(ApiCall<SampleAlert>), Calls.Token));
    }
}
