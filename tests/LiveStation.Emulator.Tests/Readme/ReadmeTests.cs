using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Readme;

/// <summary>Runs the examples of the emulator's page.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Custom_handlers_replace_the_examples()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new BusyChannel());

        RawResponse answer = await new TestCall(Targets.Channel).SendAsync(emulator);

        answer.Verdict.ShouldBe($"409/{LiveStationErrorCodes.NotAvailable}");
    }
}
