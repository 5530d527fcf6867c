using System.Net;

namespace LiveStation.Runtime.Tests.Errors;

public sealed class ErrorLayerTests
{
    [Theory]
    [InlineData("\"200\"")]
    [InlineData("200")]
    public async Task The_gateways_form_is_read_with_its_code_as_text_or_number(string code)
    {
        string body = "{\"error\":{\"errorCode\":" + code
            + ",\"message\":\"Authentication Failed\",\"details\":\"Invalid authentication information.\"}}";

        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.Unauthorized, body);

        error.Layer.ShouldBe(ErrorLayer.Gateway);
        error.Code.ShouldBe(200);
        error.Name.ShouldBe("Authentication Failed");
        error.Class.ShouldBe(ErrorClass.Authentication);
        error.Retry.ShouldBe(RetryAdvice.Never);
        error.ServerMessage.ShouldBe("Authentication Failed");
        error.Details.ShouldBe("Invalid authentication information.");
    }

    [Theory]
    [InlineData("""{"error":{"errorCode":250004,"message":"channelId is not found","errorName":"NOT_FOUND"}}""")]
    [InlineData("""{"error":{"errorCode":"250004","message":"channelId is not found","errorName":"NOT_FOUND"}}""")]
    public async Task The_services_form_is_read_with_its_code_as_text_or_number(string body)
    {
        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.NotFound, body);

        error.Layer.ShouldBe(ErrorLayer.Service);
        error.Code.ShouldBe(250004);
        error.Name.ShouldBe("NOT_FOUND");
        error.Class.ShouldBe(ErrorClass.NotFound);
        error.Retry.ShouldBe(RetryAdvice.Never);
        error.ServerMessage.ShouldBe("channelId is not found");
        error.Operation.ShouldBe("getAlert");
    }

    [Fact]
    public async Task The_layer_is_that_of_the_catalogue_if_the_form_does_not_specify_it()
    {
        (await Calls.ErrorAsync(HttpStatusCode.NotFound, """{"error":{"errorCode":250004}}"""))
            .Layer.ShouldBe(ErrorLayer.Service);
        (await Calls.ErrorAsync(HttpStatusCode.InternalServerError, """{"error":{"errorCode":"900"}}"""))
            .Layer.ShouldBe(ErrorLayer.Gateway);
    }

    [Fact]
    public async Task A_gateway_code_is_not_taken_for_a_status_nor_a_status_for_a_code()
    {
        ApiErrorException quota = await Calls.ErrorAsync(
            HttpStatusCode.TooManyRequests, """{"error":{"errorCode":"400","message":"Quota Exceeded"}}""");
        ApiErrorException plain = await Calls.ErrorAsync(HttpStatusCode.BadRequest, "no");

        quota.Code.ShouldBe(400);
        quota.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        quota.Class.ShouldBe(ErrorClass.Throttled);
        quota.Retry.ShouldBe(RetryAdvice.Later);
        plain.Code.ShouldBeNull();
        plain.Class.ShouldBe(ErrorClass.Validation);
    }

    [Fact]
    public async Task A_request_id_of_the_body_replaces_a_missing_trace_id()
    {
        const string body = """{"error":{"errorCode":900,"requestId":"req-1"}}""";

        ApiErrorException without = await Calls.ErrorAsync(HttpStatusCode.InternalServerError, body);
        ApiErrorException with = await Calls.ErrorAsync(
            HttpStatusCode.InternalServerError, body, headers: ("x-ncp-trace-id", "t1"));

        without.RequestId.ShouldBe("req-1");
        without.TraceId.ShouldBe("req-1");
        with.TraceId.ShouldBe("t1");
    }

    [Theory]
    [InlineData(400, ErrorClass.Validation, RetryAdvice.Never)]
    [InlineData(401, ErrorClass.Authentication, RetryAdvice.Never)]
    [InlineData(403, ErrorClass.Permission, RetryAdvice.Never)]
    [InlineData(404, ErrorClass.NotFound, RetryAdvice.Never)]
    [InlineData(405, ErrorClass.InvalidRequest, RetryAdvice.Never)]
    [InlineData(408, ErrorClass.Transient, RetryAdvice.ReadsOnly)]
    [InlineData(409, ErrorClass.Conflict, RetryAdvice.Never)]
    [InlineData(413, ErrorClass.InvalidRequest, RetryAdvice.Never)]
    [InlineData(429, ErrorClass.Throttled, RetryAdvice.AfterDelay)]
    [InlineData(500, ErrorClass.Server, RetryAdvice.ReadsOnly)]
    [InlineData(503, ErrorClass.Server, RetryAdvice.ReadsOnly)]
    [InlineData(418, ErrorClass.Unknown, RetryAdvice.Never)]
    [InlineData(799, ErrorClass.Unknown, RetryAdvice.Unknown)]
    public async Task A_code_missing_in_the_catalogue_is_classified_by_its_status(
        int status,
        ErrorClass expectedClass,
        RetryAdvice advice)
    {
        ApiErrorException error = await Calls.ErrorAsync(
            (HttpStatusCode)status, """{"error":{"errorCode":250099,"message":"new"}}""");

        error.Code.ShouldBe(250099);
        error.Class.ShouldBe(expectedClass);
        error.Retry.ShouldBe(advice);
    }

    [Fact]
    public async Task An_unspecific_entry_is_classified_by_the_status()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.Conflict, """{"error":{"errorCode":250001,"message":"free text"}}""");

        error.Name.ShouldBe("CUSTOM_MESSAGE");
        error.Class.ShouldBe(ErrorClass.Conflict);
        error.Retry.ShouldBe(RetryAdvice.Never);
    }
}
