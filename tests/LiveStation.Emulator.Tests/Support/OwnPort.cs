namespace LiveStation.Emulator.Tests.Support;

/// <summary>
/// Ports for tests that release a port and then use it again. They are below the range that systems assign for port 0,
/// so no other test gets one of them in the meantime.
/// </summary>
internal static class OwnPort
{
    private static int _last = 20_100;

    /// <summary>Starts an emulator on the next free port.</summary>
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
                // Another program uses this port.
            }
        }
    }
}
