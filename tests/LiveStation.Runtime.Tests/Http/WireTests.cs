
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Requests as sent over the wire, received by a plain socket.</summary>
public sealed class WireTests
{
    private static readonly string Good = RawServer.Response("200 OK", SampleApi.GoodBody);

    private static async Task<RawServer> SendAsync(ApiCall<SampleAlert> call, FakeTime? time = null)
    {
        RawServer server = new(Good);
        ApiClientOptions options = SampleApi.At(server.Address);
        options.TimeProvider = time ?? TimeProvider.System;
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, options);
        SampleAlert alert = await transport.SendAsync(call, Calls.Token);
        alert.Threshold.ShouldBe(30);
        return server;
    }

    [Theory]
    [InlineData("ls-20250821120000-GHiLB")]
    [InlineData("채널 이름")]
    [InlineData("a/b\\c?d#e")]
    [InlineData("a%41..%2e")]
    [InlineData("!*'()~ [x]|^`{}")]
    [InlineData("😀")]
    public async Task The_target_on_the_wire_is_the_target_that_was_signed(string value)
    {
        ApiCall<SampleAlert> call = SampleApi.Get.At(value).Query("이름", value).Query("empty", "");

        await using RawServer server = await SendAsync(call);

        string requestLine = server.Request.Split("\r\n")[0];
        requestLine.ShouldBe("GET /api/v2" + call.Target + " HTTP/1.1");
        string sent = requestLine.Split(' ')[1];
        server.Header(NcpSignature.SignatureHeader).ShouldBe(NcpSignature.Sign(
            "GET",
            sent,
            server.Header(NcpSignature.TimestampHeader)!,
            SampleApi.Credentials.AccessKey,
            SampleApi.Credentials.SecretKey));
    }

    [Fact]
    public async Task All_five_headers_go_with_a_get()
    {
        await using RawServer server = await SendAsync(SampleApi.Get.At("a-1"), new FakeTime(1_755_757_259_000));

        server.Header("x-ncp-apigw-timestamp").ShouldBe("1755757259000");
        server.Header("x-ncp-iam-access-key").ShouldBe("LSTESTAK000000000001");
        server.Header("x-ncp-apigw-signature-v2").ShouldNotBeNull().Length.ShouldBe(44);
        server.Header("x-ncp-region_code").ShouldBe("KR");
        server.Header("Content-Type").ShouldBe("application/json");
        server.Header("Content-Length").ShouldBe("0");
    }

    [Fact]
    public async Task All_five_headers_go_with_a_delete()
    {
        await using RawServer server = await SendAsync(SampleApi.Delete.At("a-1"));

        server.Request.ShouldStartWith("DELETE /api/v2/alerts/a-1 HTTP/1.1\r\n");
        server.Header("Content-Type").ShouldBe("application/json");
        server.Header("Content-Length").ShouldBe("0");
    }

    [Fact]
    public async Task The_secret_key_is_never_sent()
    {
        await using RawServer server = await SendAsync(SampleApi.Get.At("a-1"));

        server.Request.ShouldNotContain(SampleApi.Credentials.SecretKey.Reveal());
    }

    [Fact]
    public async Task No_cookie_is_sent_back()
    {
        string answer = RawServer.Response("200 OK", SampleApi.GoodBody, "Set-Cookie: a=b\r\nConnection: close\r\n");
        await using RawServer server = new(answer, connections: 2);
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        server.Count.ShouldBe(2);
        server.Header("Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task A_redirect_is_an_error_and_is_not_followed()
    {
        await using RawServer elsewhere = new(Good);
        await using RawServer server = new(
            RawServer.Response("302 Found", "", "Location: " + elsewhere.Address + "stolen\r\n"));
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        ((int)error.StatusCode).ShouldBe(302);
        error.Retry.ShouldBe(RetryAdvice.Never);
        elsewhere.Request.ShouldBe("");
    }
}
