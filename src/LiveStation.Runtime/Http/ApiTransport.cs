using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http;
using LiveStation.Runtime.Http.Sending;
using LiveStation.Runtime.Paging;
using LiveStation.Runtime.Telemetry;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Sends signed requests to an API and reads the responses. Instances are thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiTransport : IDisposable
{
    private readonly ClientCore _core;
    private readonly CallSettings? _settings;

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

    internal ApiTransport(
        ApiProfile profile, HttpMessageInvoker invoker, NcpCredentials credentials, ApiClientOptions options, bool owns)
        : this(new ClientCore(profile, invoker, credentials, options, owns), settings: null)
    {
    }

    private ApiTransport(ClientCore core, CallSettings? settings)
    {
        _core = core;
        _settings = settings;
    }

    /// <summary>The clock of the calls.</summary>
    internal TimeProvider Clock => _core.Clock;

    /// <summary>The language of an exception that is thrown now: English or Korean.</summary>
    internal ApiLanguage Language => _core.Language;

    /// <summary>
    /// Returns a view of the transport that applies options to its calls. It shares the connections. Disposing it does
    /// nothing.
    /// </summary>
    /// <param name="options">The options. Options that are not set are those of this transport.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">A header is reserved or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ApiTransport With(CallOptions options) => new(_core, CallSettings.Of(Guard.NotNull(options), _settings));

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
    public Task<T> SendAsync<T>(ApiCall<T> call, CancellationToken cancellationToken) =>
        SendAsync(call, static (core, call, response) => core.Read(call, response), cancellationToken);

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
    public Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiCall<T> call, CancellationToken cancellationToken) =>
        SendAsync(
            call,
            static (core, call, response) => new ApiResponse<T>(call.Operation.Id, core.Read(call, response), response.StatusCode)
            {
                Headers = response.Headers,
                RawBody = response.Body.Copy(int.MaxValue),
                TraceId = core.TraceIdOf(response),
            },
            cancellationToken);

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
    /// Closes the connections of the transport and cancels the pending calls on them. Later calls fail. Does nothing for a
    /// view that <see cref="With"/> returned.
    /// </summary>
    public void Dispose()
    {
        if (_settings is null)
            _core.Dispose();
    }

    // The functions are static, so that a call allocates no closure.
    private async Task<TResult> SendAsync<T, TResult>(
        ApiCall<T> call, Func<ClientCore, ApiCall<T>, ReceivedResponse, TResult> read, CancellationToken cancellationToken)
    {
        CallTrace? trace = _core.Trace(call);
        try
        {
            OutgoingCall outgoing = _core.Outgoing(call, _settings);
            TResult result;
            using (ReceivedResponse response = await _core.SendAsync(outgoing, cancellationToken).ConfigureAwait(false))
            {
                if (trace is not null)
                    Record(trace, response);
                result = read(_core, call, response);
            }
            _core.End(outgoing);
            return result;
        }
        catch (Exception exception) when (trace is not null && trace.Fails(exception))
        {
            throw;
        }
        catch (Exception exception) when (_core.IsOfDisposal(exception))
        {
            throw _core.Disposed();
        }
        finally
        {
            trace?.Dispose();
        }
    }

    private static HttpMessageInvoker Own(ApiProfile profile, ApiClientOptions? options) =>
        new(OwnHandler.Create(options?.Zone ?? profile.DefaultZone, Framework.IsBrowser));

    private void Record(CallTrace trace, ReceivedResponse response) => trace.Received(
        response.StatusCode, response.Call.Attempts, trace.RecordsTraceId ? _core.TraceIdOf(response) : null);
}
