using System.Net;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>A refused signature, and the difference from the server's clock.</summary>
public sealed class ClockDifferenceTests
{
    private const string Refused = """{"error":{"errorCode":"200","message":"Authentication Failed"}}""";

    private static async Task<string> MessageAsync(HttpStatusCode status, string? date)
    {
        using StubHandler handler = date is null
            ? StubHandler.Giving(status, Refused)
            : StubHandler.Giving(status, Refused, headers: ("Date", date));
        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(
            handler,
            // Tue, 14 Nov 2023 22:13:20 GMT
            new ApiClientOptions { CorrectClock = false, TimeProvider = new FakeTime(1_700_000_000_000) }));
        return error.Message;
    }

    [Theory]
    [InlineData("Tue, 14 Nov 2023 22:23:20 GMT", "600 s behind")]
    [InlineData("Tue, 14 Nov 2023 21:13:20 GMT", "3600 s ahead of")]
    [InlineData("Tue, 14 Nov 2023 22:14:20 GMT", "60 s behind")]
    public async Task A_refused_signature_reports_the_difference_of_the_clocks(string date, string difference) =>
        (await MessageAsync(HttpStatusCode.Unauthorized, date)).ShouldContain(
            ". The clock of this computer is " + difference
            + " the server's clock. The gateway accepts a difference of at most 300 s."
            + " Do not retry without changing the request.");

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "Tue, 14 Nov 2023 22:14:19 GMT")]
    public async Task Clocks_that_agree_are_not_mentioned(HttpStatusCode status, string? date) =>
        (await MessageAsync(status, date)).ShouldNotContain("clock");

    [Theory]
    [InlineData("no date")]
    [InlineData(null)]
    public async Task A_refused_signature_without_a_date_names_what_to_check(string? date) =>
        (await MessageAsync(HttpStatusCode.Unauthorized, date)).ShouldContain(
            ". Check the keys and the clock of this computer: the gateway accepts a difference of at most 300 s, and the response"
            + " has no valid Date header to compare with. Do not retry");

    [Fact]
    public void An_exception_that_was_created_without_a_response_names_no_header() =>
        new ApiErrorException("getAlert", HttpStatusCode.Unauthorized).Message.ShouldNotContain("Date");

    [Fact]
    public async Task Errors_of_another_class_do_not_mention_clocks()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound, "", headers: ("Date", "Tue, 14 Nov 2023 22:23:20 GMT"));

        error.Message.ShouldNotContain("clock");
    }
}
