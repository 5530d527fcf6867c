using System.Globalization;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Authentication of requests.</summary>
public sealed class AuthenticationTests
{
    [Fact]
    public async Task A_call_with_valid_headers_succeeds()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel));

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [InlineData("x-ncp-apigw-timestamp")]
    [InlineData("x-ncp-iam-access-key")]
    [InlineData("x-ncp-apigw-signature-v2")]
    public async Task A_missing_header_is_distinguished_from_an_invalid_one(string header)
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Without = [header] });

        answer.Verdict.ShouldBe("401/\"200\"");
        answer.Text.ShouldContain("Authentication information is missing.");
    }

    [Fact]
    public async Task An_unknown_access_key_is_rejected_even_with_a_valid_signature()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Keys = TestKeys.B });

        ShouldBeInvalid(answer);
    }

    [Fact]
    public async Task A_wrong_secret_key_is_rejected()
    {
        RawResponse answer = await SendAsync(
            new TestCall(Targets.Channel) { Keys = TestKeys.A with { SecretKey = "another" } });

        ShouldBeInvalid(answer);
    }

    [Theory]
    [InlineData("lRcPCvoohCzwR1Whk_uHum8sKMhTpsjLDP30riq-sZo=")]
    [InlineData("short")]
    [InlineData("=")]
    public async Task A_signature_in_an_invalid_format_is_rejected(string signature)
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
    public async Task A_clock_difference_of_at_most_five_minutes_is_accepted(long offset)
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Timestamp = Clock(offset) });

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [InlineData(300_001)]
    [InlineData(-300_001)]
    public async Task A_clock_difference_of_more_than_five_minutes_is_rejected_in_both_directions(long offset)
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
    public async Task An_invalid_timestamp_is_rejected(string timestamp)
    {
        ShouldBeInvalid(await SendAsync(new TestCall(Targets.Channel) { Timestamp = timestamp }));
    }

    [Fact]
    public async Task The_timestamp_is_signed_exactly_as_sent()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Timestamp = $"0{Clock(0)}" });

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Fact]
    public async Task An_unsigned_call_is_accepted_with_any_access_key_when_the_options_allow_it()
    {
        RawResponse response = await SendUnsignedAsync(Unsigned with { Keys = TestKeys.B });

        response.Status.ShouldBe(200, response.Text);
    }

    [Theory]
    [InlineData("x-ncp-apigw-timestamp", "missing")]
    [InlineData("x-ncp-apigw-signature-v2", "missing")]
    [InlineData("none", "invalid")]
    public async Task A_call_with_a_part_of_a_signature_is_checked_even_when_unsigned_calls_are_allowed(string without, string reason)
    {
        TestCall call = new(Targets.Channel) { Signature = "short", Without = [without] };

        RawResponse response = await SendUnsignedAsync(call);

        response.Verdict.ShouldBe("401/\"200\"");
        response.Text.ShouldContain($"Authentication information is {reason}.");
    }

    [Fact]
    public async Task A_call_without_an_access_key_is_rejected_even_when_unsigned_calls_are_allowed()
    {
        RawResponse response = await SendUnsignedAsync(Unsigned with { Without = [.. Unsigned.Without, "x-ncp-iam-access-key"] });

        response.Verdict.ShouldBe("401/\"200\"");
    }

    [Fact]
    public async Task An_unsigned_call_is_rejected_by_default() =>
        (await SendAsync(Unsigned)).Verdict.ShouldBe("401/\"200\"");

    private static TestCall Unsigned => new(Targets.Channel) { Without = ["x-ncp-apigw-timestamp", "x-ncp-apigw-signature-v2"] };

    private static async Task<RawResponse> SendAsync(TestCall call)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        return await call.SendAsync(emulator);
    }

    private static async Task<RawResponse> SendUnsignedAsync(TestCall call)
    {
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), AllowUnsigned = true };
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);
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
