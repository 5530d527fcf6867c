using System.ComponentModel;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Sending;
using LiveStation.Runtime.Paging;
using LiveStation.Runtime.Requests;
using LiveStation.Runtime.Setup;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Sends signed requests to an API and reads the responses. Instances are thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiTransport : IDisposable
{
    private readonly ApiZone _zone;
    private readonly NcpSigner _signer;
    private readonly HttpMessageInvoker? _owned;
    private readonly CancellationTokenSource _closing = new();
    private readonly ResponseFailures _failures;
    private readonly CallStep _steps;
    private readonly TimeProvider? _rulesClock;
    private readonly TimeProvider _timeProvider;
    private readonly RequestFactory _requests;
    private readonly HttpMessageInvoker _invoker;
    private readonly DriftPolicy _drift;
    private readonly string _client;
    private volatile bool _isDisposed;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiTransport"/> class with its own connections, which are closed
    /// when the instance is disposed.
    /// </summary>
    /// <remarks>The system proxy is used, except for a zone that uses HTTP or is on the loopback interface.</remarks>
    /// <param name="profile">The API.</param>
    /// <param name="credentials">The keys that sign the requests.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/> or <paramref name="credentials"/> is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    public ApiTransport(ApiProfile profile, NcpCredentials credentials, ApiClientOptions? options)
        : this(profile, Own(RuntimeContract.Supported(profile), options), credentials, options ?? new(), owns: true)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiTransport"/> class with an existing <see cref="HttpClient"/>,
    /// which is not disposed.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The base address of the HTTP client is ignored. Its HTTP version and version policy are used on .NET 8 and later. Its
    /// default headers are sent unless the signature requires another value. Its timeout and its maximum response size
    /// apply in addition to those of the options.
    /// </para>
    /// <para>
    /// Exceptions of its handlers are wrapped in <see cref="ApiConnectionException"/>, except exceptions of this
    /// library and exceptions that indicate errors in code.
    /// </para>
    /// <para>
    /// Its handler must not follow redirects and must not send plain HTTP to the loopback interface through a proxy,
    /// because signed headers would be forwarded. A response from another address is rejected. This protection is
    /// limited: the headers have already been sent by then, and a handler can hide the redirect.
    /// </para>
    /// </remarks>
    /// <param name="profile">The API.</param>
    /// <param name="httpClient">The HTTP client.</param>
    /// <param name="credentials">The keys that sign the requests.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/>, <paramref name="httpClient"/> or <paramref name="credentials"/> is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    public ApiTransport(
        ApiProfile profile,
        HttpClient httpClient,
        NcpCredentials credentials,
        ApiClientOptions? options)
        : this(RuntimeContract.Supported(profile), Guard.NotNull(httpClient), credentials, options ?? new(), owns: false)
    {
    }

    private ApiTransport(
        ApiProfile profile,
        HttpMessageInvoker invoker,
        NcpCredentials credentials,
        ApiClientOptions options,
        bool owns)
    {
        Guard.NotNull(credentials);
        // The name that users know. The generator derives the name of the client from the name of the API.
        _client = profile.Name + "Client";
        _owned = owns ? invoker : null;
        _zone = options.Zone ?? profile.DefaultZone;
        _invoker = invoker;
        _timeProvider = options.TimeProvider;
        _rulesClock = options.ValidateRequests ? options.TimeProvider : null;
        _drift = new DriftPolicy(DriftMetric.Of(profile.Name), options.OnDrift, options.ThrowOnDrift);
        _signer = new NcpSigner(credentials.AccessKey, credentials.SecretKey);
        _failures = new ResponseFailures(
            profile.Errors, credentials, options.TimeProvider, options.MaxErrorBodyBytes, options.Language);
        _requests = new RequestFactory(
            _zone,
            credentials,
            _signer,
            options.TimeProvider,
            UserAgent.Of(options, invoker),
            invoker,
            Framework.RefusesContentOfReads);
        // The order is significant: the timeout applies to all following steps.
        _steps = new TimeoutStep(
            TimeBound.Of(options.Timeout, invoker),
            options.TimeProvider,
            _failures,
            new AttemptStep(invoker, _requests, _failures, options.MaxResponseBodyBytes, options.MaxErrorBodyBytes),
            owns ? _closing.Token : default);
    }

    /// <summary>The clock of the calls.</summary>
    internal TimeProvider Clock => _timeProvider;

    /// <summary>The language of an exception that is thrown now: English or Korean.</summary>
    internal ApiLanguage Language => _failures.Language;

    /// <summary>Sends a request.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">The request.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiErrorException">The service, the gateway or a proxy returned an error.</exception>
    /// <exception cref="ApiFormatException">The response could not be deserialized.</exception>
    /// <exception cref="ApiConnectionException">No usable response was received, or the call timed out.</exception>
    /// <exception cref="InvalidOperationException">
    /// The request to send differs from the signed request, or the given <see cref="HttpClient"/> followed a redirect.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The transport is disposed.</exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
    public async Task<T> SendAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
    {
        OutgoingCall outgoing = Outgoing(call);
        try
        {
            using ReceivedResponse response = await _steps.SendAsync(outgoing, cancellationToken).ConfigureAwait(false);
            return Read(call, response);
        }
        catch (ObjectDisposedException) when (_isDisposed)
        {
            // The client was disposed during the call. The exception of the handler contains the name of the handler.
            throw new ObjectDisposedException(_client);
        }
    }

    /// <summary>Sends a request and returns the result together with the HTTP response.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">The request.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result with the status, the headers and the body of the response.</returns>
    /// <exception cref="ApiErrorException">The service, the gateway or a proxy returned an error.</exception>
    /// <exception cref="ApiFormatException">The response could not be deserialized.</exception>
    /// <exception cref="ApiConnectionException">No usable response was received, or the call timed out.</exception>
    /// <exception cref="InvalidOperationException">
    /// The request to send differs from the signed request, or the given <see cref="HttpClient"/> followed a redirect.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The transport is disposed.</exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
    public async Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
    {
        OutgoingCall outgoing = Outgoing(call);
        try
        {
            using ReceivedResponse response = await _steps.SendAsync(outgoing, cancellationToken).ConfigureAwait(false);
            T value = Read(call, response);
            return new ApiResponse<T>(call.Operation.Id, value, response.StatusCode)
            {
                Headers = response.Headers,
                RawBody = response.Body.Copy(int.MaxValue),
                TraceId = _failures.TraceIdOf(response),
            };
        }
        catch (ObjectDisposedException) when (_isDisposed)
        {
            throw new ObjectDisposedException(_client);
        }
    }

    /// <summary>Lists the items of all pages. The first request is sent when enumeration starts.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="plan">The rules for counting pages and comparing items.</param>
    /// <param name="page">The number of the first page; null for the first page of the list.</param>
    /// <param name="size">The number of items per page; null for the maximum.</param>
    /// <param name="call">Creates the request for a page number and a page size.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="call"/> is null.</exception>
    public PagedList<T> ListPages<T>(
        PagePlan<T> plan,
        int? page,
        int? size,
        Func<int, int?, ApiCall<ResultList<T>>> call,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(plan);
        Guard.NotNull(call);
        int? asked = size ?? plan.Size;
        PageFetcher<T> fetcher = new(
            plan,
            page ?? plan.First,
            asked,
            (number, token) => SendAsync(call(number, asked), token),
            cancellationToken);
        return new PagedList<T>(fetcher.WalkAsync);
    }

    /// <summary>
    /// Closes the connections of the transport and cancels the pending calls on them. Later calls fail.
    /// </summary>
    public void Dispose()
    {
        _isDisposed = true;
        // Not disposed, because a call that starts at this moment still uses the token. Without a timer no resources
        // are held.
        _closing.Cancel();
        _owned?.Dispose();
        _signer.Dispose();
    }

    private static HttpMessageInvoker Own(ApiProfile profile, ApiClientOptions? options) =>
        new(OwnHandler.Create(options?.Zone ?? profile.DefaultZone, Framework.IsBrowser));

    private OutgoingCall Outgoing<T>(ApiCall<T> call)
    {
        ApiOperation<T> operation =
            _isDisposed ? throw new ObjectDisposedException(_client)
            : call.HasOperation ? call.Operation
            : throw new ArgumentException("The call was not created by an operation.", nameof(call));
        OutgoingCall outgoing = new(
            operation.Id, operation.HttpMethod, _zone.PathPrefix + call.Target, call.Content, operation.Reply);
        Validate(call, outgoing.Unwritable);
        return outgoing;
    }

    // A value that cannot be represented is rejected even if validation is disabled, because it cannot be sent.
    private void Validate<T>(ApiCall<T> call, RequestViolation? inBody)
    {
        IReadOnlyList<RequestViolation> broken =
            call.HasRules && _rulesClock is { } clock ? Violations(call, clock) : [];
        if (broken.Count == 0 && call.Unwritable.Count == 0 && inBody is null)
            return;
        IEnumerable<RequestViolation> unwritable = inBody is null ? call.Unwritable : [.. call.Unwritable, inBody];
        ApiLanguage language = _failures.Language;
        throw new ApiValidationException(
            call.Operation.Id,
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

    private IReadOnlyList<RequestViolation> Violations<T>(ApiCall<T> call, TimeProvider clock)
    {
        RequestCheck check = new(_zone.RegionCode, clock);
        call.Check(check);
        return check.Violations;
    }

    private T Read<T>(ApiCall<T> call, ReceivedResponse response)
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

    // A separate method, so that its closure is not allocated for calls without drift.
    private void Report(DriftLog drift, OutgoingCall call, bool isFailing) =>
        drift.Report(isFailing, () => _failures.Hidden(call, response: default));
}
