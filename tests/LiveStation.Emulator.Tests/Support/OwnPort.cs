namespace LiveStation.Emulator.Tests.Support;

/// <summary>
/// Ports for tests that give theirs back and look at it again: below those that systems hand out for port 0, so that no
/// other test is given one in between.
/// </summary>
internal static class OwnPort
{
    private static int _last = 20_100;

    /// <summary>Starts an emulator on the next port that nobody has.</summary>
    public static async Task<EmulatorHost> StartAsync()
    {
        while (true)
        {
            EmulatorOptions options = new() { Port = Interlocked.Increment(ref _last) };
            try
            {
                return await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);
            }
            catch (IOException) when (options.Port < 20_200)
            {
                // A program of this machine has it.
            }
        }
    }
}
