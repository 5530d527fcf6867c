using LiveStation.Runtime;
using LiveStation.Testing.Operations;

namespace LiveStation.Testing;

/// <summary>
/// Responds to the calls of a generated client without a network, and records them. Instances are thread-safe.
/// </summary>
/// <remarks>
/// An expected call with matching conditions determines the response; of several, the first with calls left. A call that
/// was not expected throws <see cref="UnexpectedCallException"/> from the client, and <see cref="VerifyAll"/> reports it
/// again, in case the code under test catches the exception.
/// </remarks>
public sealed class TestHandler : HttpMessageHandler
{
    private readonly OperationTable _table;
    private readonly object _lock = new();
    private readonly List<ExpectedCall> _expected = [];
    private readonly List<TestCall> _calls = [];
    private readonly List<string> _unexpected = [];

    private TestHandler(OperationTable table, TimeProvider timeProvider)
    {
        _table = table;
        TimeProvider = timeProvider;
    }

    /// <summary>Keys for clients under test. They are not valid for any account.</summary>
    public static NcpCredentials Credentials { get; } = new("test-access-key", "test-secret-key");

    /// <summary>The clock for delays of responses. The default is the system clock.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>The calls so far, in order, including unexpected ones.</summary>
    public IReadOnlyList<TestCall> Calls
    {
        get
        {
            lock (_lock)
                return [.. _calls];
        }
    }

    /// <summary>Creates a handler for the operations of a generated client.</summary>
    /// <typeparam name="TClient">The generated client or its interface, such as <c>LiveStationClient</c>.</typeparam>
    /// <param name="timeProvider">The clock for delays of responses; null for the system clock.</param>
    /// <returns>The handler.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TClient"/> is not a generated client.</exception>
    public static TestHandler For<TClient>(TimeProvider? timeProvider = null)
        where TClient : class =>
        new(ClientReader.Read(typeof(TClient)), timeProvider ?? TimeProvider.System);

    /// <summary>Creates an HTTP client that calls this handler. Disposing it does not dispose the handler.</summary>
    /// <returns>The HTTP client.</returns>
    public HttpClient CreateHttpClient() => new(this, disposeHandler: false);

    /// <summary>Expects a call of an operation. It is expected once, unless responses or a number are specified.</summary>
    /// <param name="operation">
    /// The ID of the operation, such as <c>getChannel</c>, or its method and route, such as
    /// <c>GET /channels/{channelId}</c>. The documentation of the spec lists both.
    /// </param>
    /// <returns>The expected call, for conditions and responses.</returns>
    /// <exception cref="ArgumentException">The client has no such operation.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ExpectedCall Expect(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ExpectedCall expected = new(_table, _table.Find(operation));
        lock (_lock)
            _expected.Add(expected);
        return expected;
    }

    /// <summary>Verifies that all expected calls were made, and no others.</summary>
    /// <exception cref="CallVerificationException">
    /// An expected call was not made, or an unexpected one was. The message lists all of them.
    /// </exception>
    public void VerifyAll()
    {
        string[] missing, unexpected;
        lock (_lock)
        {
            missing = [.. _expected.Where(expected => !expected.IsComplete).Select(expected => $"{expected}")];
            unexpected = [.. _unexpected];
        }
        if (missing.Length > 0 || unexpected.Length > 0)
            throw new CallVerificationException(missing, unexpected);
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        TestCall call = CallOf(request, body);
        TestReply reply = ReplyTo(call);
        return await reply.SendAsync(request, _table, call.Shape!, TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    private TestCall CallOf(HttpRequestMessage request, byte[] body)
    {
        Uri address = request.RequestUri!;
        string path = address.AbsolutePath;
        return _table.Match(request.Method.Method, path) is { } match
            ? new TestCall(match.Operation, request.Method.Method, path, address.Query, body, match.Values)
            : new TestCall(null, request.Method.Method, path, address.Query, body, new Dictionary<string, string>());
    }

    private TestReply ReplyTo(TestCall call)
    {
        ExpectedCall[] candidates;
        lock (_lock)
        {
            _calls.Add(call);
            candidates = [.. _expected.Where(expected => expected.Operation == call.Shape)];
        }
        List<string> reasons = [];
        foreach (ExpectedCall expected in candidates)
        {
            TestReply? reply = null;
            string? reason = DifferenceOf(expected, call) ?? Take(expected, call, out reply);
            if (reply is not null)
                return reply;
            reasons.Add(reason!);
        }
        string all =
            call.Shape is null ? "the client has no operation with this method and path"
            : candidates.Length == 0 ? "no call of this operation is expected"
            : string.Join("; ", reasons.Distinct());
        throw Unexpected(call, all);
    }

    // Conditions are code of the test. They run outside the lock, so that they can use the handler.
    private string? DifferenceOf(ExpectedCall expected, TestCall call)
    {
        try
        {
            return expected.DifferenceFrom(call);
        }
        catch (Exception exception)
        {
            throw Unexpected(call, $"a condition threw {exception.GetType().Name}", exception);
        }
    }

    // Returns why the call is one too many; null if it is counted.
    private string? Take(ExpectedCall expected, TestCall call, out TestReply? reply)
    {
        reply = null;
        lock (_lock)
        {
            if (expected.IsExhausted)
                return expected.Exhaustion;
            if (!expected.HasResponse)
                throw Unexpected(call, "the expected call has no response; call Returns or Replies");
            call.IsExpected = true;
            reply = expected.Next();
            return null;
        }
    }

    private UnexpectedCallException Unexpected(TestCall call, string reason, Exception? inner = null)
    {
        lock (_lock)
            _unexpected.Add($"{call}: {reason}");
        return new UnexpectedCallException($"The call {call} is not expected: {reason}.", inner);
    }
}
