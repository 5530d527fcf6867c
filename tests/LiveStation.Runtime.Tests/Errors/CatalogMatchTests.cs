using System.Net;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Selection of the catalogue entry of a response. Gateway codes can equal statuses or other codes.</summary>
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
    public async Task A_body_of_the_services_form_never_matches_a_code_of_the_gateway()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.TooManyRequests, """{"error":{"errorCode":400,"errorName":"SLOW","message":"m"}}""");

        error.Layer.ShouldBe(ErrorLayer.Service);
        error.Name.ShouldBe("SLOW");
        error.Retry.ShouldBe(RetryAdvice.AfterDelay);
    }

    [Fact]
    public async Task A_body_of_the_gateways_form_never_matches_a_code_of_the_service()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound, """{"error":{"errorCode":250004,"message":"m","details":"d"}}""");

        error.Layer.ShouldBe(ErrorLayer.Gateway);
        error.Name.ShouldBeNull();
    }

    [Fact]
    public async Task A_body_of_the_gateways_form_is_accepted_whatever_its_status() =>
        (await Calls.ErrorAsync(
            HttpStatusCode.BadRequest, """{"error":{"errorCode":"400","message":"m","details":"d"}}"""))
            .Name.ShouldBe("Quota Exceeded");

    [Fact]
    public async Task A_form_without_a_layer_is_matched_by_the_status_of_the_entry() =>
        (await Calls.ErrorAsync(HttpStatusCode.TooManyRequests, """{"code":400,"message":"m"}"""))
            .Name.ShouldBe("Quota Exceeded");

    [Theory]
    [InlineData("250010")]
    [InlineData("250010.0")]
    [InlineData("2.50010e5")]
    [InlineData("\"250010\"")]
    [InlineData("\" 2.5001E+5 \"")]
    public async Task A_code_is_found_whatever_the_status_and_its_form(string code)
    {
        foreach (HttpStatusCode status in (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.InternalServerError])
        {
            ApiErrorException error = await Calls.ErrorAsync(status, "{\"code\":" + code + ",\"message\":\"m\"}");

            error.Code.ShouldBe(250010);
            error.Name.ShouldBe("BAD_NAME");
            error.Class.ShouldBe(ErrorClass.Validation);
        }
    }

    [Theory]
    [InlineData("200.0")]
    [InlineData("2e2")]
    [InlineData("0.0")]
    [InlineData("\"0000\"")]
    public async Task The_code_of_a_success_is_recognised_in_every_form(string code) =>
        await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(
            StubHandler.Giving(HttpStatusCode.OK, "{\"code\":" + code + ",\"message\":\"ok\"}")));

    [Fact]
    public async Task Of_two_entries_the_one_with_the_status_is_taken() =>
        (await Calls.ErrorAsync(HttpStatusCode.Gone, """{"code":250011,"message":"m"}""")).Name.ShouldBe("GATE");

    [Fact]
    public async Task A_code_that_equals_its_own_status_is_clear_without_it() =>
        (await Calls.ErrorAsync(HttpStatusCode.OK, """{"code":503,"message":"m"}""")).Name.ShouldBe("DOWN");
}
