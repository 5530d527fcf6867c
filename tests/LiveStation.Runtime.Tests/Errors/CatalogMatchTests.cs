using System.Net;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Which entry of the catalogue an answer is: codes of the gateway look like statuses and like others.</summary>
public sealed class CatalogMatchTests
{
    [Fact]
    public async Task A_status_written_into_a_body_is_no_code_of_the_gateway()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.BadRequest, """{"code":400,"message":"Bad Request"}""");

        error.Name.ShouldBeNull();
        error.Layer.ShouldBe(ErrorLayer.Unknown);
        error.Class.ShouldBe(ErrorClass.Validation);
        error.Retry.ShouldBe(RetryAdvice.Never);
    }

    [Fact]
    public async Task A_body_of_the_services_form_never_takes_a_code_of_the_gateway()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.TooManyRequests, """{"error":{"errorCode":400,"errorName":"SLOW","message":"m"}}""");

        error.Layer.ShouldBe(ErrorLayer.Service);
        error.Name.ShouldBe("SLOW");
        error.Retry.ShouldBe(RetryAdvice.AfterDelay);
    }

    [Fact]
    public async Task A_body_of_the_gateways_form_never_takes_a_code_of_the_service()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound, """{"error":{"errorCode":250004,"message":"m","details":"d"}}""");

        error.Layer.ShouldBe(ErrorLayer.Gateway);
        error.Name.ShouldBeNull();
    }

    [Fact]
    public async Task A_body_of_the_gateways_form_is_believed_whatever_its_status() =>
        (await Calls.ErrorAsync(
            HttpStatusCode.BadRequest, """{"error":{"errorCode":"400","message":"m","details":"d"}}"""))
            .Name.ShouldBe("Quota Exceeded");

    [Fact]
    public async Task A_form_that_does_not_say_is_matched_by_the_status_of_the_entry() =>
        (await Calls.ErrorAsync(HttpStatusCode.TooManyRequests, """{"code":400,"message":"m"}"""))
            .Name.ShouldBe("Quota Exceeded");
}
