using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The maximum size of a request body.</summary>
public sealed class BodyLimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_too_large_however_it_is_framed(bool isChunked)
    {
        RawResponse answer = await SendAsync(bytes: 1025, isChunked);

        answer.Verdict.ShouldBe("413/\"430\"");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_up_to_the_limit_is_let_pass(bool isChunked)
    {
        RawResponse answer = await SendAsync(bytes: 1024, isChunked);

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Fact]
    public async Task A_stranger_is_turned_away_before_the_body_is_looked_at()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        TestCall call = new(Targets.Channel) { Body = new byte[2000], Signature = "x" };
        RawResponse answer = await call.SendAsync(emulator);

        answer.Verdict.ShouldBe("401/\"200\"");
    }

    private static async Task<RawResponse> SendAsync(int bytes, bool isChunked)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(maxRequestBodyBytes: 1024);
        TestCall call = new(Targets.Channel) { Body = new byte[bytes], IsChunked = isChunked };
        return await call.SendAsync(emulator);
    }
}
