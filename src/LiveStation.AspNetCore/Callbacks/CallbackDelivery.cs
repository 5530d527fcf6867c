using LiveStation.AspNetCore.Callbacks.Stores;
using LiveStation.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Runs the handler once for each message.</summary>
/// <param name="callback">The callback.</param>
/// <param name="handler">The handler with the services of the message.</param>
/// <param name="store">Remembers the handled messages.</param>
/// <param name="scopes">Creates the services of a message.</param>
/// <param name="duration">The time limit of the handler.</param>
/// <param name="log">The log.</param>
internal sealed class CallbackDelivery<T>(
    ApiCallback<T> callback,
    Func<IServiceProvider, T, CancellationToken, Task> handler,
    ICallbackStore store,
    IServiceScopeFactory scopes,
    TimeSpan duration,
    ILogger log)
    where T : class
{
    /// <summary>Handles a message, unless it was handled before.</summary>
    /// <remarks>At the time limit, the method returns. A handler that ignores its token keeps running with its own services.</remarks>
    /// <param name="key">The key of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="limit">The time limit.</param>
    public async Task<CallbackOutcome> DeliverAsync(string key, T message, CancellationToken limit)
    {
        // Not on this thread, because a handler can block it beyond the time limit.
        Task<CallbackOutcome> delivery = Task.Run(() => RunAsync(key, message, limit), CancellationToken.None);
        try
        {
            return await delivery.WaitAsync(limit);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return CallbackOutcome.TimedOut;
        }
    }

    private async Task<CallbackOutcome> RunAsync(string key, T message, CancellationToken limit)
    {
        CallbackClaim claim;
        try
        {
            claim = await store.BeginAsync(key, duration, limit);
        }
        catch (Exception exception)
        {
            log.StoreFailed(callback.Id, exception);
            return CallbackOutcome.Failed;
        }
        if (claim.State != CallbackState.New)
        {
            log.Duplicate(callback.Id, claim.State.ToString());
            return claim.State == CallbackState.Completed ? CallbackOutcome.Duplicate : CallbackOutcome.InProgress;
        }
        CallbackOutcome outcome = await HandleAsync(message, limit);
        await RecordAsync(key, claim, outcome);
        return outcome;
    }

    private async Task<CallbackOutcome> HandleAsync(T message, CancellationToken limit)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await handler(scope.ServiceProvider, message, limit);
            log.Handled(callback.Id);
            return CallbackOutcome.Handled;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return CallbackOutcome.TimedOut;
        }
        catch (Exception exception)
        {
            log.HandlerFailed(callback.Id, exception);
            return CallbackOutcome.Failed;
        }
    }

    // Without the time limit: what the handler did must be recorded even when it was late.
    private async Task RecordAsync(string key, CallbackClaim claim, CallbackOutcome outcome)
    {
        try
        {
            await (outcome == CallbackOutcome.Handled
                ? store.CompleteAsync(key, CancellationToken.None)
                : store.AbandonAsync(key, claim.Token, CancellationToken.None));
        }
        catch (Exception exception)
        {
            log.StoreFailed(callback.Id, exception);
        }
    }
}
