namespace LiveStation.Emulator;

/// <summary>The life of an emulator that a program runs.</summary>
internal static class EmulatorRun
{
    /// <summary>Starts an emulator, and keeps it until it is asked to stop.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="announce">Told when it is ready.</param>
    /// <param name="stop">Set by Ctrl+C.</param>
    /// <exception cref="IOException">The port is taken, or the system refuses it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before it was ready.</exception>
    public static async Task UntilStoppedAsync(
        EmulatorOptions options, Action<EmulatorHost> announce, CancellationToken stop)
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, stop);
        announce(emulator);
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = stop.Register(stopped.SetResult);
        await stopped.Task;
    }
}
