using System.ComponentModel;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Sending;
using LiveStation.Runtime.Paging;
using LiveStation.Runtime.Requests;
using LiveStation.Runtime.Setup;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Sends signed calls to an API and reads their answers. Safe to use from several threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiTransport : IDisposable
{
    private readonly ApiZone _zone;
    private readonly NcpSigner _signer;
    private readonly HttpMessageInvoker? _owned;
    private readonly CancellationTokenSource _closing = new();
    private readonly ResponseFailures _failures;
    private readonly CallStep _steps;
    private readonly TimeProvider? _rulesClock;
    private readonly DriftPolicy _drift;
    private readonly string _client;
    private volatile bool _isDisposed;

    /// <summary>Makes a transport with connections of its own; disposing it closes them.</summary>
    /// <remarks>It goes by the system's proxy, except to a zone on the loopback interface.</remarks>
    /// <param name="profile">The API.</param>
    /// <param name="credentials">The keys to sign with.</param>
    /// <param name="options">How to behave; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument other than the options is null.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    public ApiTransport(ApiProfile profile, NcpCredentials credentials, ApiClientOptions? options)
        : this(profile, Own(RuntimeContract.Supported(profile), options), credentials, options ?? new(), owns: true)
    {
    }

    /// <summary>Makes a transport over a client that belongs to the caller and is not disposed.</summary>
    /// <param name="profile">The API.</param>
    /// <param name="httpClient">
    /// The client. Its base address is not used. Its HTTP version and policy hold (on .NET 8 and later), its default
    /// headers are sent where the signature needs no other value, and its time-out and its bound of a body hold beside
    /// those of the options. What its handlers throw becomes an <see cref="ApiConnectionException"/>, unless it is an
    /// exception of this library or one that .NET has for mistakes in code. Its handler must not
    /// follow redirects, nor send plain http to the loopback interface through a proxy: signed headers would travel
    /// on. An answer that names another address is refused, which is best effort only: by then the headers have been
    /// sent there, and a handler that hides where it went is not found out.
    /// </param>
    /// <param name="credentials">The keys to sign with.</param>
    /// <param name="options">How to behave; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument other than the options is null.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
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
        // By this name users know it: the generator derives that of the client from that of the API.
        _client = profile.Name + "Client";
        _owned = owns ? invoker : null;
        _zone = options.Zone ?? profile.DefaultZone;
        _rulesClock = options.ValidateRequests ? options.TimeProvider : null;
        _drift = new DriftPolicy(DriftMetric.Of(profile.Name), options.OnDrift, options.ThrowOnDrift);
        _signer = new NcpSigner(credentials.AccessKey, credentials.SecretKey);
        _failures = new ResponseFailures(
            profile.Errors, credentials, options.TimeProvider, options.MaxErrorBodyBytes);
        RequestFactory requests = new(
            _zone,
            credentials,
            _signer,
            options.TimeProvider,
            UserAgent.Of(options, invoker),
            invoker,
            Framework.RefusesContentOfReads);
        // The order is the meaning: the bound in time spans everything behind it.
        _steps = new TimeoutStep(
            TimeBound.Of(options.Timeout, invoker),
            options.TimeProvider,
            _failures,
            new AttemptStep(invoker, requests, _failures, options.MaxResponseBytes, options.MaxErrorBodyBytes),
            owns ? _closing.Token : default);
    }

    /// <summary>Makes a call.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>What the call gave.</returns>
    /// <exception cref="ApiErrorException">The service or the gateway answered with an error.</exception>
    /// <exception cref="ApiFormatException">The response cannot be represented.</exception>
    /// <exception cref="ApiConnectionException">There was no usable response, or time ran out.</exception>
    /// <exception cref="InvalidOperationException">
    /// What would be sent is not what is signed, or the given <see cref="HttpClient"/> followed a redirect.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">The token ended the call.</exception>
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
            // Disposed meanwhile: the handler's exception names the handler.
            throw new ObjectDisposedException(_client);
        }
    }

    /// <summary>Makes a call and keeps the response beside what it gives.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>What the call gave, with status, headers and body.</returns>
    /// <exception cref="ApiErrorException">The service or the gateway answered with an error.</exception>
    /// <exception cref="ApiFormatException">The response cannot be represented.</exception>
    /// <exception cref="ApiConnectionException">There was no usable response, or time ran out.</exception>
    /// <exception cref="InvalidOperationException">
    /// What would be sent is not what is signed, or the given <see cref="HttpClient"/> followed a redirect.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">The token ended the call.</exception>
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

    /// <summary>The items of a list that comes page by page. Nothing is sent before it is walked.</summary>
    /// <typeparam name="T">Kind of the items.</typeparam>
    /// <param name="plan">How pages are counted and items told apart.</param>
    /// <param name="page">Number of the first page; null for the very first.</param>
    /// <param name="size">How many items a page has; null for as many as possible.</param>
    /// <param name="call">Makes the call for a page and a size.</param>
    /// <param name="cancellationToken">Ends the walk early.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException">Plan or call is null.</exception>
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
    /// Closes connections that are the transport's own, and ends the calls in flight on them. No call can be made afterwards.
    /// </summary>
    public void Dispose()
    {
        _isDisposed = true;
        // Not disposed: a call that begins at this moment still asks for the token, and without a timer nothing is kept.
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
            : throw new ArgumentException("The call was not made by an operation.", nameof(call));
        OutgoingCall outgoing = new(
            operation.Id, operation.HttpMethod, _zone.PathPrefix + call.Target, call.Content, operation.Reply);
        Validate(call, outgoing.Unwritable);
        return outgoing;
    }

    // What has no form on the wire is refused without rules too: there is nothing that could be sent.
    private void Validate<T>(ApiCall<T> call, RequestViolation? inBody)
    {
        IReadOnlyList<RequestViolation> broken =
            call.HasRules && _rulesClock is { } clock ? Violations(call, clock) : [];
        if (broken.Count == 0 && call.Unwritable.Count == 0 && inBody is null)
            return;
        IEnumerable<RequestViolation> unwritable = inBody is null ? call.Unwritable : [.. call.Unwritable, inBody];
        throw new ApiValidationException(
            call.Operation.Id,
            [.. broken, .. unwritable.Where(one => !broken.Any(other => IsSame(other, one)))]);
    }

    // Objects that are too deep are found at one depth by the rules and, where lists count as well, at another by the writer.
    private static bool IsSame(RequestViolation broken, RequestViolation unwritable) =>
        broken.Member == unwritable.Member
        || (broken.Rule == ValueFault.TooDeep.Rule && unwritable.Rule == ValueFault.TooDeep.Rule);

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
            // What needs no content cannot miss it, so that an error in another form than the envelope's is looked for.
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

    // A method of its own: what it captures costs calls without drift nothing.
    private void Report(DriftLog drift, OutgoingCall call, bool isFailing) =>
        drift.Report(isFailing, () => _failures.Hidden(call, response: default));
}
