namespace LiveStation.Client.Tests.Readme;

/// <summary>Runs the examples of the emulator's page.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task A_client_calls_an_emulator_of_its_own() =>
        (await EmulatedCall.MakeAsync()).PlatformCount.ShouldBe(4);
}
