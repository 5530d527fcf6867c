using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The file that keeps the state of an emulator.</summary>
public sealed class DataFileTests
{
    [Fact]
    public async Task The_state_survives_a_restart()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (await StartAsync(path, "many"))
            {
                // The scenario fills it.
            }
            await using EmulatorHost emulator = await StartAsync(path, scenario: null);

            RawResponse list = await new TestCall("/api/v2/channels").SendAsync(emulator);

            list.Text.ShouldContain("channel_60");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task<EmulatorHost> StartAsync(string path, string? scenario) => Emulators.StartAsync(new EmulatorOptions
    {
        Credentials = TestKeys.A.Credentials,
        TimeProvider = new TestClock(),
        DataFile = path,
        Scenario = scenario,
    });
}
