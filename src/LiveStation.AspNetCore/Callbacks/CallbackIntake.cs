using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Verifies requests and reads their messages.</summary>
/// <param name="callback">The callback.</param>
/// <param name="verifier">Verifies the requests.</param>
/// <param name="maxBytes">The maximum size of a message in bytes.</param>
/// <param name="onDrift">Receives the drift of messages; null to ignore it.</param>
/// <param name="log">The log.</param>
internal sealed class CallbackIntake<T>(
    ApiCallback<T> callback, CallbackVerifier verifier, int maxBytes, Action<ApiDrift>? onDrift, ILogger log)
    where T : class
{
    /// <summary>Verifies a request and reads its message.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">The time limit.</param>
    /// <returns>The message, or what became of the request without one.</returns>
    public async Task<(T? Message, CallbackOutcome Outcome)> ReadAsync(HttpContext context, CancellationToken limit)
    {
        CallbackRefusal refusal = verifier.Verify(context.Request);
        if (refusal != CallbackRefusal.None)
        {
            log.Refused(callback.Id, refusal);
            return (null, refusal == CallbackRefusal.WrongSecret ? CallbackOutcome.WrongSecret : CallbackOutcome.AddressNotAllowed);
        }
        if (context.Request.ContentLength > maxBytes)
            return (null, TooLarge());
        LimitSize(context);
        try
        {
            using var token = CancellationTokenSource.CreateLinkedTokenSource(limit, context.RequestAborted);
            return (await callback.ReadAsync(context.Request.BodyReader, onDrift, maxBytes, token.Token), CallbackOutcome.Handled);
        }
        catch (ApiFormatException exception)
        {
            log.Unreadable(callback.Id, exception.Message);
            return (null, CallbackOutcome.Invalid);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : CallbackOutcome.Aborted);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            log.Unreadable(callback.Id, "The body was not received in time.");
            return (null, CallbackOutcome.TimedOut);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The sender has disconnected.
            return (null, CallbackOutcome.Aborted);
        }
    }

    // The server counts the bytes and distinguishes a body that is too large from one that is not valid.
    private void LimitSize(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size
            && !(size.MaxRequestBodySize <= maxBytes))
        {
            size.MaxRequestBodySize = maxBytes;
        }
    }

    private CallbackOutcome TooLarge()
    {
        log.Unreadable(callback.Id, "The body is larger than allowed.");
        return CallbackOutcome.TooLarge;
    }
}
