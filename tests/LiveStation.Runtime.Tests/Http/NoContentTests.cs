using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Responses that are expected to have no body.</summary>
public sealed class NoContentTests
{
    private static async Task<ApiResponse<NoContent>> SendAsync(
        string body,
        string type = "application/json",
        HttpStatusCode status = HttpStatusCode.OK)
    {
        using StubHandler handler = StubHandler.Giving(status, body, type);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        return await transport.SendWithResponseAsync(SampleApi.Clear.At("a-1"), Calls.Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\"ok\"")]
    [InlineData("""{"content":null,"error":null}""")]
    [InlineData("""{"content":{"error":{"errorCode":1}}}""")]
    [InlineData("""{"code":0,"message":"success"}""")]
    public async Task Bodies_without_an_error_are_a_success(string body)
    {
        ApiResponse<NoContent> response = await SendAsync(body);

        response.Value.ShouldBe(default);
        response.RawBody.Length.ShouldBe(body.Length);
    }

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", 204)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200)]
    public async Task No_body_on_a_real_connection_is_a_success(string answer, int status)
    {
        await using RawServer server = new(answer);
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiResponse<NoContent> response =
            await transport.SendWithResponseAsync(SampleApi.Clear.At("a-1"), Calls.Token);

        ((int)response.StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("""{"error":{"errorCode":250004,"message":"gone"}}""")]
    [InlineData("""{"content":{},"total":1,"error":{"errorCode":"250004","message":"gone"}}""")]
    [InlineData("""{"responseError":{"returnCode":250004,"returnMessage":"gone"}}""")]
    [InlineData("""{"code":"250004","message":"gone"}""")]
    public async Task An_error_under_a_good_status_is_an_error(string body)
    {
        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => SendAsync(body));

        error.StatusCode.ShouldBe(HttpStatusCode.OK);
        error.Code.ShouldBe(250004);
        error.ServerMessage.ShouldBe("gone");
    }

    [Fact]
    public async Task An_error_under_its_own_status_is_an_error() =>
        (await Should.ThrowAsync<ApiErrorException>(() => SendAsync(
            """{"error":{"errorCode":250004,"errorName":"NOT_FOUND"}}""", status: HttpStatusCode.NotFound)))
            .Class.ShouldBe(ErrorClass.NotFound);

    [Theory]
    [InlineData("<html><body>login</body></html>", "text/html")]
    [InlineData("OK", "text/plain")]
    [InlineData("""{"content":""", "application/json")]
    [InlineData("{}{}", "application/json")]
    public async Task A_body_that_is_not_json_is_not_from_the_service(string body, string type)
    {
        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => SendAsync(body, type));

        fault.StatusCode.ShouldBe(HttpStatusCode.OK);
        fault.ToString().ShouldNotContain("login");
    }

    [Fact]
    public void No_content_is_written_as_empty_text() =>
        JsonText.Write(writer => SampleApi.Clear.Reply.Write(writer, default)).ShouldBe("");

    [Fact]
    public void All_are_equal()
    {
        NoContent one = default;
        NoContent other = new();

        (one == other).ShouldBeTrue();
        (one != other).ShouldBeFalse();
        one.Equals((object)other).ShouldBeTrue();
        one.Equals("").ShouldBeFalse();
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.ToString().ShouldBe("");
    }
}
