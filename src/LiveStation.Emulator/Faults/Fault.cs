using System.Text;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Faults;

/// <summary>One thing that goes wrong with one request.</summary>
public sealed class Fault
{
    // What a timer of .NET takes at most.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly Func<FaultScene, ValueTask<EmulatedResponse?>> _play;

    private Fault(string name, Func<FaultScene, ValueTask<EmulatedResponse?>> play)
    {
        Name = name;
        _play = play;
    }

    /// <summary>What it is called in the log.</summary>
    public string Name { get; }

    /// <summary>
    /// A page from a proxy in front of the gateway: no trace id, no JSON; the call does not reach the service.
    /// </summary>
    /// <param name="status">HTTP status, such as 502.</param>
    /// <param name="html">The page.</param>
    public static Fault Page(int status, string html = "<html><body><h1>Bad gateway</h1></body></html>") =>
        Instead($"page {status}", _ =>
            new EmulatedResponse(status, "text/html", Encoding.UTF8.GetBytes(html)) { IsFromGateway = false });

    /// <summary>A response without a body; the call does not reach the service.</summary>
    /// <param name="status">HTTP status.</param>
    public static Fault Empty(int status = 200) =>
        Instead($"empty {status}", _ => new EmulatedResponse(status, null, ReadOnlyMemory<byte>.Empty));

    /// <summary>An error of the gateway, such as 410 for too many calls; the call does not reach the service.</summary>
    /// <param name="code">
    /// A code of the gateway; the HTTP status goes with it. One that the spec does not have gives an empty 500.
    /// </param>
    public static Fault Gateway(int code) => Instead($"gateway error {code}", scene => scene.Errors.Gateway(code));

    /// <summary>An error of the service; the call does not reach its handler.</summary>
    /// <param name="failure">The error.</param>
    public static Fault Service(ServerFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Instead($"service error {failure.Code}", scene => scene.Errors.Service(failure));
    }

    /// <summary>The real response cut off, with the length of what is left: well-formed HTTP, broken JSON.</summary>
    /// <param name="keptBytes">How many bytes of the body are left.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Fault Truncated(int keptBytes) => Cut("truncated", keptBytes, (_, kept) => kept);

    /// <summary>The real response broken off: the connection closes before the announced length has come.</summary>
    /// <param name="keptBytes">How many bytes of the body are sent.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Fault BrokenOff(int keptBytes) => Cut("broken off", keptBytes, (whole, _) => whole);

    /// <summary>The real response, late.</summary>
    /// <param name="delay">How late, by the emulator's clock. The call is served after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or longer than a timer can run.</exception>
    public static Fault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay);
        return new Fault($"slow by {delay}", async scene =>
        {
            await Task.Delay(delay, scene.TimeProvider, scene.Ended);
            return await scene.ServeAsync();
        });
    }

    /// <summary>No answer: the connection closes; the call does not reach the service.</summary>
    public static Fault Dropped() => new("dropped", _ => ValueTask.FromResult<EmulatedResponse?>(null));

    /// <summary>The response; null when the connection is to close without one.</summary>
    internal ValueTask<EmulatedResponse?> PlayAsync(FaultScene scene) => _play(scene);

    private static Fault Instead(string name, Func<FaultScene, EmulatedResponse> response) =>
        new(name, scene => ValueTask.FromResult<EmulatedResponse?>(response(scene)));

    private static Fault Cut(string name, int keptBytes, Func<int, int, int> announce)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keptBytes);
        return new Fault(name, async scene =>
        {
            EmulatedResponse whole = await scene.ServeAsync();
            int kept = Math.Min(keptBytes, whole.Body.Length);
            return whole with { Body = whole.Body[..kept], AnnouncedLength = announce(whole.Body.Length, kept) };
        });
    }
}
