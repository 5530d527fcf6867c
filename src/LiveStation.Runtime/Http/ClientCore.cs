using System.Collections.Concurrent;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Http.Sending;
using LiveStation.Runtime.Observing;
using LiveStation.Runtime.Requests;
using LiveStation.Runtime.Setup;
using LiveStation.Runtime.Signing;
using LiveStation.Runtime.Telemetry;

namespace LiveStation.Runtime.Http;

/// <summary>The connections and the pipeline of a client, which all its views share. Instances are thread-safe.</summary>
internal sealed partial class ClientCore : IDisposable
{
    // The last address of each operation: programs poll, and read the same objects again.
    private readonly ConcurrentDictionary<IOperation, SentAddress> _addresses = new();
    private readonly ApiZone _zone;
    private readonly SigningKeySource _keys;
    private readonly HttpMessageInvoker? _owned;
    private readonly CancellationTokenSource _closing = new();
    private readonly ResponseFailures _failures;
    private readonly CallStep _steps;
    private readonly RequestFactory _requests;
    private readonly HttpMessageInvoker _invoker;
    private readonly TimeProvider _timeProvider;
    private readonly bool _validates;
    private readonly bool _sends = true;
    private readonly DriftPolicy _drift;
    private readonly ApiTelemetry _telemetry;
    private readonly string _client;
    private volatile bool _isDisposed;
    // One call is kept for later. A concurrent call creates its own.
    private OutgoingCall? _parked;

    /// <summary>Initializes the pipeline.</summary>
    /// <param name="profile">The API.</param>
    /// <param name="invoker">The HTTP client, or the handler of the client itself.</param>
    /// <param name="credentials">The keys that sign the requests.</param>
    /// <param name="options">The options.</param>
    /// <param name="owns">Whether the invoker is disposed with the client.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public ClientCore(
        ApiProfile profile, HttpMessageInvoker invoker, NcpCredentials credentials, ApiClientOptions options, bool owns)
    {
        Guard.NotNull(credentials);
        // The name that users know. The generator derives the name of the client from the name of the API.
        _client = profile.Name + "Client";
        _owned = owns ? invoker : null;
        _invoker = invoker;
        _zone = options.Zone ?? profile.DefaultZone;
        _timeProvider = options.TimeProvider;
        _validates = options.ValidateRequests;
        _telemetry = ApiTelemetry.Of(profile.Name);
        CallWatch? watch = CallWatch.Of(options.Observer);
        _drift = new DriftPolicy(_telemetry.Drift, options.OnDrift, options.ThrowOnDrift, watch);
        _keys = new SigningKeySource(credentials);
        SigningClock clock = new(options.TimeProvider, options.CorrectClock);
        _failures = new ResponseFailures(profile.Errors, _keys, clock, options.MaxErrorBodyBytes, options.Language);
        _requests = new RequestFactory(
            _zone,
            clock,
            UserAgent.Of(options, invoker),
            invoker,
            Framework.RefusesContentOfReads);
        CallStep attempt = new AttemptStep(
            invoker, _keys, _requests, _failures, options.MaxResponseBodyBytes, options.MaxErrorBodyBytes);
        if (watch is not null)
            attempt = new ObservedStep(watch, _failures, options.TimeProvider, attempt);
        // The order is significant: the timeout applies to all attempts together.
        _steps = new TimeoutStep(
            TimeBound.Of(options.Timeout, invoker),
            options.TimeProvider,
            _failures,
            new RetryStep(new RetryPolicy(options.Retry), clock, watch, attempt, _closing.Token),
            owns ? _closing.Token : default);
    }

    /// <summary>The clock of the calls.</summary>
    public TimeProvider Clock => _timeProvider;

    /// <summary>The language of an exception that is thrown now: English or Korean.</summary>
    public ApiLanguage Language => _failures.Language;

    /// <summary>Begins to record a call; returns null if there is no listener.</summary>
    public CallTrace? Trace<T>(ApiCall<T> call) => call.HasOperation && _sends
        ? _telemetry.Begin(call.Operation.Id, call.Operation.Method, _timeProvider)
        : null;

    /// <summary>Sends a request and returns the success response.</summary>
    public ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken) =>
        _steps.SendAsync(call, cancellationToken);

    /// <summary>Returns whether an exception reports that the client was disposed during a call.</summary>
    /// <param name="exception">The exception. That of a handler contains the name of the handler.</param>
    public bool IsOfDisposal(Exception exception) => exception is ObjectDisposedException && _isDisposed;

    /// <summary>Creates the exception for a disposed client.</summary>
    public ObjectDisposedException Disposed() => new(_client);

    /// <summary>Gets the trace ID of a response; null if there is none.</summary>
    public string? TraceIdOf(ReceivedResponse response) => _failures.TraceIdOf(response);

    /// <summary>Validates a request and creates the call to send.</summary>
    /// <exception cref="ApiValidationException">The request violates constraints of the API.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public OutgoingCall Outgoing<T>(ApiCall<T> call, CallSettings? settings)
    {
        ApiOperation<T> operation =
            _isDisposed ? throw Disposed()
            : call.HasOperation ? call.Operation
            : throw new ArgumentException("The call was not created by an operation.", nameof(call));
        SentAddress address = AddressOf(operation, call.Target);
        OutgoingCall? outgoing = Interlocked.Exchange(ref _parked, null);
        if (outgoing is null)
            outgoing = new OutgoingCall(operation, address, call.Content, settings);
        else
            outgoing.Begin(operation, address, call.Content, settings);
        Validate(call, outgoing.Unwritable);
        return outgoing;
    }

    /// <summary>Ends a call whose result was read. Nothing may refer to it or its response afterward.</summary>
    public void End(OutgoingCall call)
    {
        // Handlers of a given client can still send the request, which refers to the call.
        if (_invoker is not HttpClient && call.TryEnd())
            Volatile.Write(ref _parked, call);
    }

    /// <summary>Reads the result of a call and reports drift.</summary>
    /// <exception cref="ApiException">The response could not be deserialized, or is an error.</exception>
    public T Read<T>(ApiCall<T> call, ReceivedResponse response)
    {
        DriftLog? drift = _drift.Begin(call.Operation.Id);
        bool isRead = false;
        try
        {
            T value = call.Operation.Reply.Read(response.Body.Span, drift);
            // An operation that needs no content cannot miss it, so an error in another format than the envelope is
            // searched for.
            if (call.Operation.Reply.TakesNothing && _failures.Inside(response) is { } error)
                throw error;
            isRead = true;
            return value;
        }
        catch (JsonShapeException exception)
        {
            throw _failures.Unreadable(response, exception);
        }
        finally
        {
            if (drift is not null)
                Report(drift, response.Call, isFailing: !isRead);
        }
    }

    /// <summary>Closes the connections of the client and cancels the pending calls on them. Later calls fail.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        // Not disposed, because a call that starts at this moment still uses the token. Without a timer no resources
        // are held.
        _closing.Cancel();
        _owned?.Dispose();
        _keys.Dispose();
    }

    private SentAddress AddressOf(IOperation operation, string target)
    {
        if (!_addresses.TryGetValue(operation, out SentAddress? address) || !address.IsOf(target))
        {
            address = new SentAddress(_zone.Origin, _zone.PathPrefix, target);
            _addresses[operation] = address;
        }
        return address;
    }

    // A value that cannot be represented is rejected even if validation is disabled, because it cannot be sent.
    private void Validate<T>(ApiCall<T> call, RequestViolation? inBody)
    {
        IReadOnlyList<RequestViolation> broken = call.HasRules && _validates ? Violations(call) : [];
        if (broken.Count == 0 && call.Unwritable.Count == 0 && inBody is null)
            return;
        throw Invalid(call.Operation.Id, broken, inBody is null ? call.Unwritable : [.. call.Unwritable, inBody]);
    }

    // A separate method, so that its closures are not allocated for valid calls.
    private ApiValidationException Invalid(
        string operation, IReadOnlyList<RequestViolation> broken, IReadOnlyList<RequestViolation> unwritable)
    {
        ApiLanguage language = _failures.Language;
        return new ApiValidationException(
            operation,
            [.. broken.Concat(unwritable.Where(one => !broken.Any(other => IsSame(other, one))))
                .Select(violation => violation.In(language))])
        {
            Language = language,
        };
    }

    // The rules and the writer find objects that are nested too deeply at different depths if the writer also counts
    // lists.
    private static bool IsSame(RequestViolation broken, RequestViolation unwritable) =>
        broken.Member == unwritable.Member
        || (broken.IsAbout(ValueFault.TooDeep) && unwritable.IsAbout(ValueFault.TooDeep));

    private IReadOnlyList<RequestViolation> Violations<T>(ApiCall<T> call)
    {
        RequestCheck check = new(_zone.RegionCode, _timeProvider);
        call.Check(check);
        return check.Violations;
    }

    // A separate method, so that its closure is not allocated for calls without drift.
    private void Report(DriftLog drift, OutgoingCall call, bool isFailing) =>
        drift.Report(isFailing, () => _failures.Hidden(call, response: default));
}
