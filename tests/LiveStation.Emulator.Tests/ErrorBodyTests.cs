using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Error responses byte for byte, in the format of the layer that returns them.</summary>
public sealed class ErrorBodyTests
{
    [Fact]
    public async Task The_gateway_writes_its_code_as_text_and_adds_details()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.Channel) { Signature = "wrong" });

        const string details = "Authentication information is invalid.";
        answer.Text.ShouldBe(
            $$$"""{"error":{"errorCode":"200","message":"Authentication Failed","details":"{{{details}}}"}}""");
    }

    [Fact]
    public async Task The_gateway_omits_missing_details()
    {
        RawResponse answer = await SendAsync(new TestCall("/nowhere"));

        answer.Text.ShouldBe("""{"error":{"errorCode":"300","message":"Not Found Exception"}}""");
    }

    [Fact]
    public async Task The_service_writes_its_code_as_a_number_and_adds_a_name()
    {
        RawResponse answer = await SendAsync(new TestCall(Targets.UnknownChannel));

        answer.Text.ShouldBe(
            """{"error":{"errorCode":250004,"message":"No such channelId was found.","errorName":"NOT_FOUND"}}""");
    }

    private static async Task<RawResponse> SendAsync(TestCall call)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        return await call.SendAsync(emulator);
    }
}
