using System.Globalization;
using System.Net.Sockets;
using System.Text;
using LiveStation.Runtime;
using LiveStation.Testing.Operations;
using LiveStation.Testing.Replies;

namespace LiveStation.Testing;

/// <summary>A response to an expected call, or a failure instead of a response. Instances are immutable.</summary>
public sealed class TestReply
{
    private readonly Func<OperationTable, OperationShape, ReplyContent>? _content;

    private TestReply(Func<OperationTable, OperationShape, ReplyContent>? content) => _content = content;

    private bool IsSilent { get; init; }

    private TimeSpan Delay { get; init; }

    private IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Creates a successful response with a value, which is written with the generated codec.</summary>
    /// <param name="value">The result of the operation, of the type that the client's method returns.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static TestReply Value(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new TestReply((_, operation) => operation.Accepts(value)
            ? new ReplyContent(200, operation.Write(value))
            : throw new ArgumentException(
                $"The operation {operation} returns {operation.ResultName}, not {TypeText.Of(value.GetType())}.", nameof(value)));
    }

    /// <summary>Creates a response with a JSON text, which is sent unchanged, even if it is invalid.</summary>
    /// <param name="json">The complete body.</param>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static TestReply Json(string json, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new TestReply((_, _) => new ReplyContent(status, Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Creates a response without a body.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The response.</returns>
    public static TestReply Empty(int status = 200) => new((_, _) => new ReplyContent(status, []));

    /// <summary>Creates an error of the service, or of the gateway if only the gateway has the code.</summary>
    /// <param name="code">The error code, such as a constant of the generated error codes.</param>
    /// <param name="status">The HTTP status code; null for the documented one, or else one that fits the error.</param>
    /// <returns>The response.</returns>
    public static TestReply Error(int code, int? status = null) =>
        new((table, _) => ErrorContent.Of(table.Errors, code, status));

    /// <summary>Creates the gateway's error for too many requests, with status 429.</summary>
    /// <param name="retryAfter">The value of the header <c>Retry-After</c>, in seconds; null to omit it.</param>
    /// <returns>The response.</returns>
    public static TestReply Throttled(TimeSpan? retryAfter = null)
    {
        TestReply reply = new((table, _) => ErrorContent.Of(table.Errors, CodeOfThrottling(table), status: 429));
        return retryAfter is { } time
            ? reply.WithHeader("Retry-After", Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture))
            : reply;
    }

    /// <summary>Creates the HTML page of a proxy.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The response.</returns>
    public static TestReply Html(int status = 502) => new((_, _) => new ReplyContent(
        status, Encoding.UTF8.GetBytes($"<html><body><h1>{status}</h1></body></html>"), "text/html"));

    /// <summary>Creates a failure: the connection is reset before a response arrives.</summary>
    /// <returns>The failure.</returns>
    public static TestReply Reset() => new(content: null);

    /// <summary>Creates a failure: no response arrives until the caller cancels the call or its timeout elapses.</summary>
    /// <returns>The failure.</returns>
    public static TestReply Silence() => new(content: null) { IsSilent = true };

    /// <summary>Returns a copy that arrives later, measured by <see cref="TestHandler.TimeProvider"/>.</summary>
    /// <param name="delay">The time between the request and the response.</param>
    /// <returns>The delayed response.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public TestReply After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new TestReply(_content) { IsSilent = IsSilent, Delay = delay, Headers = Headers };
    }

    /// <summary>Returns a copy with an additional header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <returns>The response with the header.</returns>
    public TestReply WithHeader(string name, string value) =>
        new(_content) { IsSilent = IsSilent, Delay = Delay, Headers = [.. Headers, (name, value)] };

    /// <summary>Writes the body now, so that a wrong value fails where the test names it.</summary>
    /// <exception cref="ArgumentException">The operation does not return the value, or the API does not have the error.</exception>
    internal TestReply For(OperationTable table, OperationShape operation)
    {
        if (_content is null)
            return this;
        ReplyContent content = _content(table, operation);
        return new TestReply((_, _) => content) { Delay = Delay, Headers = Headers };
    }

    /// <summary>Sends the response.</summary>
    internal async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, OperationTable table, OperationShape operation, TimeProvider clock, CancellationToken cancellationToken)
    {
        TimeSpan delay = IsSilent ? Timeout.InfiniteTimeSpan : Delay;
        if (delay != TimeSpan.Zero)
            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
        return _content?.Invoke(table, operation).ToResponse(request, Headers) ?? throw new HttpRequestException(
            "The connection was reset.", new SocketException((int)SocketError.ConnectionReset));
    }

    private static int CodeOfThrottling(OperationTable table) =>
        table.Errors.Errors.Where(error => error is { Layer: ErrorLayer.Gateway, Class: ErrorClass.Throttled })
            .OrderBy(error => error.Retry == RetryAdvice.AfterDelay ? 0 : 1).FirstOrDefault()?.Code
        ?? throw new ArgumentException("The API has no error for too many requests. Use Json or Empty with status 429.");
}
