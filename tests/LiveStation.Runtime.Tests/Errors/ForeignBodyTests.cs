using System.Net;
using System.Text;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Error bodies of other services, frameworks and proxies.</summary>
public sealed class ForeignBodyTests
{
    private const HttpStatusCode Status = HttpStatusCode.BadGateway;

    [Fact]
    public async Task The_older_form_of_the_vendor_is_read()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.InternalServerError,
            """{"responseError":{"returnCode":"900","returnMessage":"Unexpected"}}""");

        error.Code.ShouldBe(900);
        error.ServerMessage.ShouldBe("Unexpected");
        error.Layer.ShouldBe(ErrorLayer.Gateway);
    }

    [Fact]
    public async Task A_flat_code_with_a_message_is_read()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound, """{"code":250004,"message":"gone","result":null}""");

        error.Code.ShouldBe(250004);
        error.Name.ShouldBe("NOT_FOUND");
        error.ServerMessage.ShouldBe("gone");
    }

    [Fact]
    public async Task In_springs_form_the_error_is_a_text_and_the_status_is_no_code()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound,
            """{"timestamp":"2026-01-01","status":404,"error":"Not Found","message":"No handler","path":"/x"}""");

        error.Code.ShouldBeNull();
        error.Name.ShouldBe("Not Found");
        error.ServerMessage.ShouldBe("No handler");
        error.Layer.ShouldBe(ErrorLayer.Unknown);
        error.Class.ShouldBe(ErrorClass.NotFound);
    }

    [Theory]
    [InlineData("<r><returnCode>900</returnCode><returnMessage>Fault &amp; more</returnMessage></r>")]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>900</Code><Message><![CDATA[Fault & more]]></Message></Error>")]
    public async Task Xml_is_read(string body)
    {
        ApiErrorException error = await Calls.ErrorAsync(Status, body, "application/xml");

        error.Code.ShouldBe(900);
        error.ServerMessage.ShouldBe("Fault & more");
    }

    [Theory]
    [InlineData("", "the body is empty")]
    [InlineData(" \r\n", "the body is empty")]
    [InlineData("<!DOCTYPE html><html><body>Bad</body></html>", "the body is an HTML page (44 bytes)")]
    [InlineData("upstream said no", "the body is neither JSON nor XML (16 bytes)")]
    [InlineData("[1,2]", "the body is JSON without error information (5 bytes)")]
    [InlineData("{\"a\":{\"b\":1}}", "the body is JSON without error information (13 bytes)")]
    [InlineData("{\"error\":null}", "the body is JSON without error information (14 bytes)")]
    [InlineData("<a/>", "the body is XML without error information (4 bytes)")]
    [InlineData("{", "the body is JSON without error information (1 bytes)")]
    public async Task A_body_without_a_code_is_described_and_the_status_is_kept(string body, string described)
    {
        ApiErrorException error = await Calls.ErrorAsync(Status, body, "text/html");

        error.StatusCode.ShouldBe(Status);
        error.ServerMessage.ShouldBeNull();
        error.Message.ShouldBe("getAlert failed: 502 BadGateway, " + described + ". Retry only read operations.");
        Encoding.UTF8.GetString(error.RawBody.Span).ShouldBe(body);
        error.IsRawBodyTruncated.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"error":{"errorCode":250004,"message":"gone","errorNa""")]
    [InlineData("""{"error":{"errorCode":250004,"message":"gone"},"x":[1,2""")]
    [InlineData("""{"error":{"errorCode":250004,"message":"gone"}} trailing""")]
    public async Task The_received_part_of_truncated_json_is_read(string body)
    {
        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.NotFound, body);

        error.Code.ShouldBe(250004);
        error.ServerMessage.ShouldBe("gone");
    }

    [Fact]
    public async Task The_content_type_is_ignored()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound, "\uFEFF{\"error\":{\"errorCode\":250004}}", "text/html; charset=euc-kr");

        error.Code.ShouldBe(250004);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf_8_do_not_hide_the_rest()
    {
        byte[] body = [.. "{\"error\":{\"message\":\""u8, 0xFF, 0xB0, .. "\",\"errorCode\":250004}}"u8];
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.NotFound, body);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler));

        error.Code.ShouldBe(250004);
        error.RawBody.ToArray().ShouldBe(body);
    }

    [Theory]
    [InlineData("""{"error":{"message":"\ud800","errorCode":250004}}""", 250004)]
    [InlineData("""{"error":{"errorCode":99999999999,"message":"big"}}""", null)]
    [InlineData("""{"error":{"errorCode":"SERVICE_DOWN","message":"text"}}""", null)]
    [InlineData("""{"error":{"errorCode":{},"message":[],"details":{"errorCode":1}}}""", null)]
    public async Task Unexpected_members_are_ignored(string body, int? code)
    {
        ApiErrorException error = await Calls.ErrorAsync(Status, body);

        error.Code.ShouldBe(code);
        error.StatusCode.ShouldBe(Status);
    }

    [Fact]
    public async Task A_code_that_is_text_is_a_name() =>
        (await Calls.ErrorAsync(Status, """{"error":{"errorCode":"SERVICE_DOWN"}}""")).Name.ShouldBe("SERVICE_DOWN");

    [Fact]
    public async Task Endless_nesting_is_tolerated() =>
        (await Calls.ErrorAsync(Status, string.Concat(Enumerable.Repeat("{\"a\":", 10_000)))).Code.ShouldBeNull();
}
