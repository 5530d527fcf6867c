using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Responses with a success status that are not successful.</summary>
public sealed class GoodStatusTests
{
    private static Task<SampleAlert> SendAsync(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Calls.GetAsync(StubHandler.Giving(status, body, headers: ("x-ncp-trace-id", "t1")));

    [Theory]
    [InlineData("""{"error":{"errorCode":250004,"message":"gone"}}""")]
    [InlineData("""{"content":null,"error":{"errorCode":250004,"message":"gone"}}""")]
    [InlineData("""{"responseError":{"returnCode":250004,"returnMessage":"gone"}}""")]
    [InlineData("""{"code":"250004","message":"gone"}""")]
    public async Task An_error_without_content_is_an_error(string body)
    {
        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => SendAsync(body));

        error.StatusCode.ShouldBe(HttpStatusCode.OK);
        error.Code.ShouldBe(250004);
        error.ServerMessage.ShouldBe("gone");
        error.TraceId.ShouldBe("t1");
        Encoding.UTF8.GetString(error.RawBody.Span).ShouldBe(body);
    }

    [Fact]
    public async Task An_error_in_place_of_a_list_is_an_error()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK, """{"content":null,"error":{"errorCode":250004}}""");
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => transport.SendAsync(SampleApi.List.At(), Calls.Token));

        error.Code.ShouldBe(250004);
    }

    [Theory]
    [InlineData("""{"content":{"threshold":3},"error":{"errorCode":250004}}""", 250004)]
    [InlineData("""{"error":{"errorCode":250004},"content":{"threshold":3}}""", 250004)]
    [InlineData("""{"content":{"threshold":3},"error":"gone"}""", null)]
    [InlineData("""{"content":{"threshold":3},"error":[{"errorCode":1}]}""", null)]
    [InlineData("""{"content":{"threshold":3},"error":true}""", null)]
    [InlineData("""{"content":{"threshold":{}},"error":false}""", null)]
    [InlineData("""{"content":{"threshold":3},"error":{}}""", null)]
    public async Task An_error_beside_content_is_an_error(string body, int? code) =>
        (await Should.ThrowAsync<ApiErrorException>(() => SendAsync(body))).Code.ShouldBe(code);

    [Fact]
    public async Task An_error_beside_a_list_is_an_error()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK, """{"content":[{"threshold":3}],"total":1,"error":{"errorCode":250004}}""");
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => transport.SendAsync(SampleApi.List.At(), Calls.Token));

        error.Code.ShouldBe(250004);
    }

    [Fact]
    public async Task Content_beside_a_null_error_is_content() =>
        (await SendAsync("""{"error":null,"content":{"threshold":3}}""")).Threshold.ShouldBe(3);

    [Theory]
    [InlineData("""{"code":0,"message":"success","result":{}}""")]
    [InlineData("""{"code":"200","message":"OK"}""")]
    public async Task A_success_of_another_service_is_not_an_error_but_cannot_be_represented(string body)
    {
        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => SendAsync(body));

        fault.JsonPath.ShouldBe("$.content");
    }

    [Fact]
    public async Task A_body_of_another_shape_is_reported_with_its_path()
    {
        const string body = """{"content":[{"secret":"p4ss"},1]}""";

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => SendAsync(body));

        fault.JsonPath.ShouldBe("$.content");
        fault.Expectation.ShouldBe("expected an object, found an array");
        fault.StatusCode.ShouldBe(HttpStatusCode.OK);
        fault.InnerException.ShouldBeOfType<JsonShapeException>();
        fault.Message.ShouldBe(
            "getAlert failed: 200 OK, but the body cannot be read: $.content: "
            + "expected an object, found an array (trace ID t1).");
        fault.ToString().ShouldNotContain("p4ss");
        fault.IsRawBodyTruncated.ShouldBeFalse();
        Encoding.UTF8.GetString(fault.RawBody.Span).ShouldBe(body);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task A_missing_body_cannot_be_represented_if_content_is_required(HttpStatusCode status)
    {
        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => SendAsync("", status));

        fault.JsonPath.ShouldBe("$");
        fault.StatusCode.ShouldBe(status);
        fault.Expectation.ShouldBe("expected a JSON body, found an empty body");
    }

    [Fact]
    public async Task A_body_that_cannot_be_represented_indicates_whether_it_was_truncated()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, """{"content":[]}""");

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(
            () => Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, MaxErrorBodyBytes = 3 }));

        fault.RawBody.Length.ShouldBe(3);
        fault.IsRawBodyTruncated.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_of_a_proxy_cannot_be_represented() =>
        (await Should.ThrowAsync<ApiFormatException>(() => SendAsync("<html>login</html>")))
            .ToString().ShouldNotContain("login");
}
