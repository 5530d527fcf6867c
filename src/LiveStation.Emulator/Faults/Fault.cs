using System.Text;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Faults;

/// <summary>A fault that affects one request.</summary>
public sealed class Fault
{
    // The longest time that a timer of .NET accepts.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly Func<FaultScene, ValueTask<EmulatedResponse?>> _play;

    private Fault(string kind, string name, Func<FaultScene, ValueTask<EmulatedResponse?>> play)
    {
        Kind = kind;
        Name = name;
        _play = play;
    }

    /// <summary>The name of the fault in the log.</summary>
    public string Name { get; }

    /// <summary>The kind of the fault, one of <see cref="FaultKinds"/>.</summary>
    internal string Kind { get; }

    /// <summary>
    /// Creates a fault that returns an HTML page like that of a proxy in front of the gateway, without a trace ID and
    /// without JSON. The service is not called.
    /// </summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="html">The page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="status"/> is not from 200 to 599, or a response with this status has no body, such as 204.
    /// </exception>
    public static Fault Page(int status = 502, string html = "<html><body><h1>Bad gateway</h1></body></html>")
    {
        ArgumentNullException.ThrowIfNull(html);
        if (CheckedStatus(status) is 204 or 205 or 304)
            throw new ArgumentOutOfRangeException(nameof(status), status, "A response with this status has no body. Use Fault.Empty.");
        return Instead(FaultKinds.Html, $"page {status}", _ =>
            new EmulatedResponse(status, "text/html", Encoding.UTF8.GetBytes(html)) { IsFromGateway = false });
    }

    /// <summary>Creates a fault that returns a response without a body. The service is not called.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 200 to 599.</exception>
    public static Fault Empty(int status = 200) =>
        Instead(FaultKinds.Empty, $"empty {CheckedStatus(status)}", _ => new EmulatedResponse(status, null, ReadOnlyMemory<byte>.Empty));

    /// <summary>
    /// Creates a fault that returns an error of the gateway, such as 410 for too many calls. The service is not called.
    /// </summary>
    /// <param name="code">
    /// A code of the gateway; it determines the HTTP status code. A code that is not in the spec results in a response
    /// with HTTP status code 500 and no body.
    /// </param>
    public static Fault Gateway(int code) => Instead(FaultKinds.Gateway, $"gateway error {code}", scene => scene.Errors.Gateway(code));

    /// <summary>Creates a fault that returns the error of the service with a code. The handler is not called.</summary>
    /// <param name="code">
    /// A code of the service, one of the generated constants. The name comes from the spec. The HTTP status code also
    /// does if the spec specifies it; otherwise, it is derived from the class of the error.
    /// </param>
    public static Fault Service(int code) => Service(new ServerFailure(code));

    /// <summary>
    /// Creates a fault that returns an error of the service about a field or a resource, or with its own HTTP status
    /// code. The handler is not called.
    /// </summary>
    /// <param name="failure">The error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static Fault Service(ServerFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Instead(FaultKinds.Service, $"service error {failure.Code}", scene => scene.Errors.Service(failure));
    }

    /// <summary>
    /// Creates a fault that truncates the real response in the middle. The content length is that of the remaining
    /// bytes.
    /// </summary>
    public static Fault Truncated() => Cut(FaultKinds.Truncated, "truncated", keptBytes: null, (_, kept) => kept);

    /// <summary>
    /// Creates a fault that truncates the real response and adjusts its content length. The HTTP is well formed, but
    /// the JSON is not.
    /// </summary>
    /// <param name="keptBytes">The number of bytes of the body to keep; a shorter body is not truncated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keptBytes"/> is negative.</exception>
    public static Fault Truncated(int keptBytes) => Cut(FaultKinds.Truncated, "truncated", NotNegative(keptBytes), (_, kept) => kept);

    /// <summary>
    /// Creates a fault that interrupts the real response in the middle. The connection closes before all announced
    /// bytes are sent.
    /// </summary>
    public static Fault BrokenOff() => Cut(FaultKinds.BrokenOff, "broken off", keptBytes: null, (whole, _) => whole);

    /// <summary>
    /// Creates a fault that interrupts the real response. The connection closes before all announced bytes are sent.
    /// </summary>
    /// <param name="keptBytes">The number of bytes of the body to send; a shorter body is sent completely.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keptBytes"/> is negative.</exception>
    public static Fault BrokenOff(int keptBytes) => Cut(FaultKinds.BrokenOff, "broken off", NotNegative(keptBytes), (whole, _) => whole);

    /// <summary>Creates a fault that delays the real response.</summary>
    /// <param name="delay">The delay, measured by the emulator's clock. The call is processed after the delay.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="delay"/> is negative, or longer than a timer accepts.
    /// </exception>
    public static Fault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay);
        return new Fault(FaultKinds.Delay, $"slow by {delay}", async scene =>
        {
            await Task.Delay(delay, scene.TimeProvider, scene.Ended);
            return await scene.ServeAsync();
        });
    }

    /// <summary>Creates a fault that closes the connection without a response. The service is not called.</summary>
    public static Fault Dropped() =>
        new(FaultKinds.Reset, "dropped", _ => ValueTask.FromResult<EmulatedResponse?>(null));

    /// <summary>
    /// Creates a fault that changes the JSON type of each value in the real response. The body is valid JSON, with the same
    /// members.
    /// </summary>
    public static Fault WrongKind() => new(FaultKinds.WrongKind, "wrong kind", async scene =>
    {
        EmulatedResponse response = await scene.ServeAsync();
        ReadOnlyMemory<byte> body = WrongKinds.Of(response.Body);
        return response with { Body = body, AnnouncedLength = body.Length };
    });

    /// <summary>Returns the response; null if the connection is to be closed without one.</summary>
    internal ValueTask<EmulatedResponse?> PlayAsync(FaultScene scene) => _play(scene);

    private static Fault Instead(string kind, string name, Func<FaultScene, EmulatedResponse> response) =>
        new(kind, name, scene => ValueTask.FromResult<EmulatedResponse?>(response(scene)));

    private static int CheckedStatus(int status) => status is >= 200 and <= 599
        ? status
        : throw new ArgumentOutOfRangeException(nameof(status), status, "The HTTP status code must be from 200 to 599.");

    private static int NotNegative(int keptBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keptBytes);
        return keptBytes;
    }

    // Null keeps the first half.
    private static Fault Cut(string kind, string name, int? keptBytes, Func<int, int, int> announce) => new(kind, name, async scene =>
    {
        EmulatedResponse whole = await scene.ServeAsync();
        int kept = Math.Min(keptBytes ?? whole.Body.Length / 2, whole.Body.Length);
        return whole with { Body = whole.Body[..kept], AnnouncedLength = announce(whole.Body.Length, kept) };
    });
}
