using System.Net;

namespace LiveStation.Runtime.Tests.Errors;

public sealed class RetryAfterTests
{
    private static readonly ApiClientOptions AtNoon = new()
    {
        Retry = RetryOptions.None,
        TimeProvider = new FakeTime(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()),
    };

    private static Task<ApiErrorException> SendAsync(params (string Name, string Value)[] headers) =>
        Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(
            StubHandler.Giving(HttpStatusCode.TooManyRequests, "{}", headers: headers), AtNoon));

    [Fact]
    public async Task An_error_has_the_headers_of_its_response()
    {
        ApiErrorException error = await SendAsync(("x-a", "1"));

        error.Headers["X-A"].ShouldBe("1");
        error.Headers["Content-Type"].ShouldBe("application/json");
        error.RetryAfter.ShouldBeNull();
    }

    [Fact]
    public async Task An_error_with_a_success_status_has_the_headers_too()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK, """{"error":{"errorCode":1}}""", headers: ("Retry-After", "3"));

        (await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler)))
            .RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Thu, 01 Jan 2026 12:00:30 GMT", 30)]
    [InlineData("Thu, 01 Jan 2026 11:59:00 GMT", 0)]
    public async Task The_time_to_wait_is_read_in_both_forms(string value, int seconds) =>
        (await SendAsync(("Retry-After", value))).RetryAfter.ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public async Task A_time_is_compared_with_the_clock_of_the_server_if_the_response_has_its_date() =>
        (await SendAsync(
            ("Retry-After", "Thu, 01 Jan 2026 15:00:30 GMT"), ("Date", "Thu, 01 Jan 2026 15:00:00 GMT")))
            .RetryAfter.ShouldBe(TimeSpan.FromSeconds(30));

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public async Task An_invalid_time_is_read_as_null(string value) =>
        (await SendAsync(("Retry-After", value))).RetryAfter.ShouldBeNull();

    [Fact]
    public void Tests_of_callers_can_set_it()
    {
        new ApiErrorException("op", HttpStatusCode.OK) { Headers = new ApiResponseHeaders([new("retry-after", "5")]) }
            .RetryAfter.ShouldBe(TimeSpan.FromSeconds(5));
        new ApiErrorException("op", HttpStatusCode.OK).Headers.Count.ShouldBe(0);
    }
}
