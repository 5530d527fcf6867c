using LiveStation.Emulator.Control.Requests;

namespace LiveStation.Emulator;

/// <summary>Runs an emulator for the lifetime of a program.</summary>
internal static class EmulatorRun
{
    /// <summary>Starts an emulator and runs it until cancellation is requested.</summary>
    /// <param name="options">Options for the emulator.</param>
    /// <param name="announce">Called when the emulator is ready.</param>
    /// <param name="heard">Called for each request, on the thread that handles it.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="IOException">
    /// The port is in use, or the operating system denies access to it; or the data file cannot be used.
    /// </exception>
    /// <exception cref="OperationCanceledException">The emulator was stopped before it was ready.</exception>
    public static async Task UntilStoppedAsync(
        EmulatorOptions options, Action<EmulatorHost> announce, Action<RequestRecord> heard, CancellationToken stop)
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, stop);
        // First: a program that reads the announcement can call at once.
        emulator.Requests.Recorded += heard;
        announce(emulator);
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = stop.Register(stopped.SetResult);
        await stopped.Task;
    }
}
