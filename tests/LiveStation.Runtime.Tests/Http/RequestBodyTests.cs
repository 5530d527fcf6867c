using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Request bodies as sent over the wire, received by a plain socket.</summary>
public sealed class RequestBodyTests
{
    private static readonly SampleOrder Order = new()
    {
        Name = "한강 \"생중계\" <&+'/\n",
        Key = new Secret("k3y"),
        Limit = TimeSpan.FromHours(2),
        Alert = new SampleAlert { Threshold = 30 },
        Steps = [],
    };

    private const string OrderText =
        """{"name":"한강 \"생중계\" <&+'/\n","key":"k3y","limit":120,"alert":{"threshold":30},"steps":[]}""";

    private static ApiCall<SampleAlert> Creating(SampleOrder order) =>
        SampleApi.Create.At().Body(SampleOrderJson.Instance, order, check: null);

    private static async Task<RawServer> SendAsync<T>(ApiCall<T> call, string answer)
    {
        RawServer server = new(answer);
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));
        await transport.SendAsync(call, Calls.Token);
        return server;
    }

    [Fact]
    public async Task A_body_is_compact_utf8_with_unescaped_korean()
    {
        await using RawServer server = await SendAsync(
            Creating(Order), RawServer.Response("200 OK", SampleApi.GoodBody));

        server.Request.ShouldStartWith("POST /api/v2/alerts HTTP/1.1\r\n");
        server.Body.ShouldBe(Encoding.UTF8.GetBytes(OrderText));
        server.Header("Content-Type").ShouldBe("application/json");
        server.Header("Content-Length").ShouldBe("" + Encoding.UTF8.GetByteCount(OrderText));
        server.Header("Transfer-Encoding").ShouldBeNull();
    }

    [Fact]
    public async Task A_delete_has_a_body_when_the_call_has_one()
    {
        ApiCall<NoContent> call = SampleApi.Clear.At("a-1").Body(SampleOrderJson.Instance, Order, check: null);

        await using RawServer server = await SendAsync(call, "HTTP/1.1 204 No Content\r\n\r\n");

        server.Request.ShouldStartWith("DELETE /api/v2/alerts/a-1/steps HTTP/1.1\r\n");
        server.Body.ShouldBe(Encoding.UTF8.GetBytes(OrderText));
        server.Header("Content-Type").ShouldBe("application/json");
        server.Header("Content-Length").ShouldBe("" + Encoding.UTF8.GetByteCount(OrderText));
    }

    [Fact]
    public async Task A_body_has_no_part_in_the_signature()
    {
        await using RawServer server = await SendAsync(
            Creating(Order), RawServer.Response("200 OK", SampleApi.GoodBody));

        server.Header(NcpSignature.SignatureHeader).ShouldBe(NcpSignature.Sign(
            "POST",
            "/api/v2/alerts",
            server.Header(NcpSignature.TimestampHeader)!,
            SampleApi.Credentials.AccessKey,
            SampleApi.Credentials.SecretKey));
    }

    [Fact]
    public async Task A_large_body_arrives_in_full()
    {
        SampleOrder large = new() { Name = new string('가', 100_000) };

        await using RawServer server = await SendAsync(
            Creating(large), RawServer.Response("200 OK", SampleApi.GoodBody));

        server.Body.ShouldBe(Encoding.UTF8.GetBytes("{\"name\":\"" + large.Name + "\",\"key\":\"\"}"));
    }

    [Fact]
    public async Task Unknown_members_of_a_response_are_not_sent_back()
    {
        SampleAlert received = JsonText.Read(SampleAlertJson.Instance, """{"threshold":30,"seenBy":["kim"]}""");

        await using RawServer server = await SendAsync(
            Creating(Order with { Alert = received, Steps = [received] }),
            RawServer.Response("200 OK", SampleApi.GoodBody));

        string sent = Encoding.UTF8.GetString(server.Body);
        sent.ShouldContain("""{"threshold":30}""");
        sent.ShouldNotContain("seenBy");
    }

    [Fact]
    public async Task Query_and_body_can_be_set_in_any_order()
    {
        ApiCall<SampleAlert> call = Creating(Order).Query("이름", "값");

        await using RawServer server = await SendAsync(call, RawServer.Response("200 OK", SampleApi.GoodBody));

        server.Request.ShouldStartWith("POST /api/v2/alerts?%EC%9D%B4%EB%A6%84=%EA%B0%92 HTTP/1.1\r\n");
        server.Body.ShouldBe(Encoding.UTF8.GetBytes(OrderText));
    }

    [Fact]
    public void A_missing_body_is_an_argument_error_and_reported_immediately()
    {
        ArgumentNullException missing = Should.Throw<ArgumentNullException>(() => Creating(null!));

        missing.ParamName.ShouldBe("request");
        Should.Throw<ArgumentNullException>(
            () => SampleApi.Create.At().Body((JsonCodec<SampleOrder>)null!, Order, check: null));
        Should.Throw<ArgumentNullException>(() => SampleApi.Create.At().Checked(null!));
    }

    [Fact]
    public async Task A_duration_between_two_units_is_refused_before_anything_is_sent()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(() => transport.SendAsync(
            Creating(Order with { Limit = TimeSpan.FromSeconds(90) }), Calls.Token));

        refusal.Message.ShouldContain("Limit (limit) must be a whole number of minutes");
        handler.Count.ShouldBe(0);
    }
}
