using System.Globalization;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Authentication of requests.</summary>
public sealed class AuthenticationTests
{
    [Fact]
    public async Task A_call_with_all_headers_right_is_served()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel));

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [InlineData("x-ncp-apigw-timestamp")]
    [InlineData("x-ncp-iam-access-key")]
    [InlineData("x-ncp-apigw-signature-v2")]
    public async Task A_missing_header_is_told_from_a_wrong_one(string header)
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Without = [header] });

        answer.Verdict.ShouldBe("401/\"200\"");
        answer.Text.ShouldContain("Authentication information is missing.");
    }

    [Fact]
    public async Task An_unknown_access_key_is_refused_though_its_signature_is_right()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Keys = TestKeys.B });

        ShouldBeInvalid(answer);
    }

    [Fact]
    public async Task A_wrong_secret_key_is_refused()
    {
        RawResponse answer = await SendAsync(
            new TestCall(Targets.Channel) { Keys = TestKeys.A with { SecretKey = "another" } });

        ShouldBeInvalid(answer);
    }

    [Theory]
    [InlineData("lRcPCvoohCzwR1Whk_uHum8sKMhTpsjLDP30riq-sZo=")]
    [InlineData("short")]
    [InlineData("=")]
    public async Task A_signature_of_another_form_is_refused(string signature)
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Signature = signature });

        ShouldBeInvalid(answer);
    }

    [Fact]
    public async Task A_signature_covers_the_method()
    {
        string signature = TestKeys.A.Sign("POST", Targets.Channel, new TestCall("").Timestamp);

        ShouldBeInvalid(await SendAsync(new TestCall(Targets.Channel) { Signature = signature }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300_000)]
    [InlineData(-300_000)]
    public async Task A_clock_up_to_five_minutes_off_is_let_pass(long offset)
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Timestamp = Clock(offset) });

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [InlineData(300_001)]
    [InlineData(-300_001)]
    public async Task A_clock_more_than_five_minutes_off_is_refused_either_way(long offset)
    {
        ShouldBeInvalid(await SendAsync(new TestCall(Targets.Channel) { Timestamp = Clock(offset) }));
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("1787400000000.0")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("0x1A028D8E3C0")]
    public async Task A_timestamp_that_is_no_time_is_refused(string timestamp)
    {
        ShouldBeInvalid(await SendAsync(new TestCall(Targets.Channel) { Timestamp = timestamp }));
    }

    [Fact]
    public async Task The_timestamp_is_signed_as_the_characters_that_were_sent()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Timestamp = $"0{Clock(0)}" });

        answer.Status.ShouldBe(200, answer.Text);
    }

    private static async Task<RawResponse> SendAsync(TestCall call)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        return await call.SendAsync(emulator);
    }

    private static string Clock(long offset) =>
        (TestClock.DefaultMilliseconds + offset).ToString(CultureInfo.InvariantCulture);

    private static void ShouldBeInvalid(RawResponse answer)
    {
        answer.Verdict.ShouldBe("401/\"200\"");
        answer.Text.ShouldContain("Authentication information is invalid.");
    }
}
