#if NET
using System.Runtime.CompilerServices;
#endif
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Signs a request, sends it once and receives the complete response.</summary>
internal sealed class AttemptStep(
    HttpMessageInvoker invoker,
    SigningKeySource keys,
    RequestFactory requests,
    ResponseFailures failures,
    int maxResponseBodyBytes,
    int maxErrorBodyBytes) : CallStep
{
    private readonly HttpClient? _client = invoker as HttpClient;

    /// <summary>
    /// The maximum response size of the given client, which does not apply it to bodies that it does not buffer. It can
    /// be set after the transport was created.
    /// </summary>
    private int ClientBound => _client is null
        ? int.MaxValue
        : (int)Math.Min(_client.MaxResponseContentBufferSize, int.MaxValue);

    private int GoodBound => Math.Min(maxResponseBodyBytes, ClientBound);

    /// <inheritdoc />
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public override async ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        call.Keys = keys.Fixed ?? await ObtainAsync(call, cancellationToken).ConfigureAwait(false);
        using HttpRequestMessage request = requests.Create(call);
        using HttpResponseMessage response =
            await ExchangeAsync(call, request, cancellationToken).ConfigureAwait(false);
        bool isGood = response.IsSuccessStatusCode;
        ReceivedResponse received = call.Response;
        received.Replace(response);
        try
        {
#if !NET
            // Streams of .NET Framework ignore the token. Closing the underlying response cancels the read.
            using CancellationTokenRegistration closing =
                cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
#endif
            await ReceiveAsync(call, response, isGood, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.ThrowIfShowing(call, exception);
            throw;
        }
        requests.KeepContent(call, request);
        if (isGood && received.Body is { Fault: null, IsTruncated: false })
            return received;
        using (received)
            throw Own(call, isGood ? Incomplete(received) : failures.Error(received));
    }

    private static ApiException Own(OutgoingCall call, ApiException exception)
    {
        call.Failure = exception;
        return exception;
    }

    private ApiException Disconnected(
        OutgoingCall call, LocalText reason, Exception exception, bool isTimeout, bool isUnsent) =>
        Own(call, new ApiConnectionException(call.Operation, reason, failures.Shown(call, exception))
        {
            Language = failures.Language,
            IsTimeout = isTimeout,
            IsUnsent = isUnsent,
            Attempts = call.Attempts,
        });

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<SigningKeys> ObtainAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        call.IsTokenShared |= keys.TakesToken;
        try
        {
            return await keys.GetAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AttemptFault.IsOfProvider(exception, cancellationToken))
        {
            throw Disconnected(
                call,
                new LocalText("the keys could not be obtained", "인증키를 가져올 수 없음"),
                exception,
                isTimeout: exception is OperationCanceledException || AttemptFault.IsTimeout(exception),
                isUnsent: true);
        }
    }

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<HttpResponseMessage> ExchangeAsync(
        OutgoingCall call,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        HttpResponseMessage response;
        try
        {
            // Without this option, the client would buffer the body without the maximum size that is set here.
            response = _client is not null
                ? await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                    .ConfigureAwait(false)
                : await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AttemptFault.IsOfConnection(exception, cancellationToken))
        {
            throw Disconnected(
                call,
                new LocalText("the connection failed", "서버에 연결할 수 없음"),
                exception,
                AttemptFault.IsTimeout(exception),
                isUnsent: AttemptFault.IsBeforeSending(exception) && request.Content is not RequestContent { WasRead: true });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An error in code is rethrown unchanged unless it contains parts of the request.
            failures.ThrowIfShowing(call, exception);
            throw;
        }
        if (response.RequestMessage?.RequestUri is { } responding && responding != address)
        {
            response.Dispose();
            throw new InvalidOperationException(
                "The HttpClient sent " + call.Operation + " to another address with its signed headers. "
                + "Use a handler with AllowAutoRedirect = false that does not change addresses.");
        }
        return response;
    }

    private ValueTask ReceiveAsync(
        OutgoingCall call, HttpResponseMessage response, bool isGood, CancellationToken cancellationToken)
    {
        call.IsTokenShared |= _client is not null && IsOfApplication(response.Content);
        int bound = isGood ? GoodBound : Math.Min(failures.ReadBytes, ClientBound);
        return call.Response.Body.ReceiveAsync(
            response, bound, isGood ? maxErrorBodyBytes : bound, isDirect: _client is null, cancellationToken);
    }

    // A handler of the application can return a content or a stream of its own, which receives the token.
    private static bool IsOfApplication(HttpContent? content) =>
        content is StreamContent || (content is not null && content.GetType().Assembly != typeof(HttpContent).Assembly);

    /// <summary>Creates the exception for a success response that was not received completely.</summary>
    private ApiException Incomplete(ReceivedResponse received) => received.Body.Fault is { } fault
        ? failures.BrokenOff(received, fault)
        : failures.TooLarge(received, GoodBound);
}
