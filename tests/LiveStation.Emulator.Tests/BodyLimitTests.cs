using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The maximum size of a request body.</summary>
public sealed class BodyLimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_limit_is_rejected_with_and_without_chunks(bool isChunked)
    {
        RawResponse answer = await SendAsync(bytes: 1025, isChunked);

        answer.Verdict.ShouldBe("413/\"430\"");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_at_most_the_limit_is_accepted(bool isChunked)
    {
        RawResponse answer = await SendAsync(bytes: 1024, isChunked);

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Fact]
    public async Task An_unauthenticated_call_is_rejected_before_the_body_is_read()
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
