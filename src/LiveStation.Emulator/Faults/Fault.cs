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
    /// <param name="status">HTTP status.</param>
    /// <param name="html">The page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static Fault Page(int status = 502, string html = "<html><body><h1>Bad gateway</h1></body></html>")
    {
        ArgumentNullException.ThrowIfNull(html);
        return Instead($"page {status}", _ =>
            new EmulatedResponse(status, "text/html", Encoding.UTF8.GetBytes(html)) { IsFromGateway = false });
    }

    /// <summary>A response without a body; the call does not reach the service.</summary>
    /// <param name="status">HTTP status.</param>
    public static Fault Empty(int status = 200) =>
        Instead($"empty {status}", _ => new EmulatedResponse(status, null, ReadOnlyMemory<byte>.Empty));

    /// <summary>An error of the gateway, such as 410 for too many calls; the call does not reach the service.</summary>
    /// <param name="code">
    /// A code of the gateway; the HTTP status goes with it. One that the spec does not have gives an empty 500.
    /// </param>
    public static Fault Gateway(int code) => Instead($"gateway error {code}", scene => scene.Errors.Gateway(code));

    /// <summary>An error of the service by its code; the call does not reach its handler.</summary>
    /// <param name="code">
    /// A code of the service, one of the generated constants; its name and HTTP status are those of the spec.
    /// </param>
    public static Fault Service(int code) => Service(new ServerFailure(code));

    /// <summary>An error of the service about a field or a resource, or with a status of its own.</summary>
    /// <param name="failure">The error. The call does not reach its handler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static Fault Service(ServerFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Instead($"service error {failure.Code}", scene => scene.Errors.Service(failure));
    }

    /// <summary>The real response cut off in the middle, with the length of what is left.</summary>
    public static Fault Truncated() => Cut("truncated", keptBytes: null, (_, kept) => kept);

    /// <summary>The real response cut off, with the length of what is left: well-formed HTTP, broken JSON.</summary>
    /// <param name="keptBytes">How many bytes of the body are left.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Fault Truncated(int keptBytes) => Cut("truncated", NotNegative(keptBytes), (_, kept) => kept);

    /// <summary>The real response broken off in the middle: the connection closes before the announced length has come.</summary>
    public static Fault BrokenOff() => Cut("broken off", keptBytes: null, (whole, _) => whole);

    /// <summary>The real response broken off: the connection closes before the announced length has come.</summary>
    /// <param name="keptBytes">How many bytes of the body are sent.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Fault BrokenOff(int keptBytes) => Cut("broken off", NotNegative(keptBytes), (whole, _) => whole);

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

    private static int NotNegative(int keptBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keptBytes);
        return keptBytes;
    }

    // Null keeps the first half.
    private static Fault Cut(string name, int? keptBytes, Func<int, int, int> announce) => new(name, async scene =>
    {
        EmulatedResponse whole = await scene.ServeAsync();
        int kept = Math.Min(keptBytes ?? whole.Body.Length / 2, whole.Body.Length);
        return whole with { Body = whole.Body[..kept], AnnouncedLength = announce(whole.Body.Length, kept) };
    });
}
