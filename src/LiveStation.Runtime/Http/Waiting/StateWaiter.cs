using LiveStation.Runtime.Errors;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Http.Waiting;

/// <summary>Reads an object repeatedly until it has a state.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="operation">The ID of the operation that reads the object.</param>
/// <param name="goal">The state.</param>
/// <param name="options">The options.</param>
/// <param name="clock">The clock.</param>
/// <param name="transport">The transport, which determines the language of exceptions.</param>
internal sealed class StateWaiter<T>(
    string operation, StateGoal<T> goal, WaitOptions<T> options, TimeProvider clock, ApiTransport transport)
    where T : class
{
    // The object as it was last received, and the failure of the last request.
    private T? _last;
    private ApiException? _failure;

    // Each client that waits would otherwise call a service that is too busy at its own interval.
    private TimeSpan Requested => (_failure as ApiErrorException)?.RetryAfter ?? TimeSpan.Zero;

    /// <summary>Waits.</summary>
    /// <param name="read">Reads the object; its result is null if the object does not exist.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The object in the wanted state.</returns>
    public async Task<T> WaitAsync(Func<CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
    {
        WaitPace pace = WaitPace.Start(clock, options);
        while (true)
        {
            if (await ReadAsync(read, pace, cancellationToken).ConfigureAwait(false) is { } result)
                return result;
            if (pace.IsOver)
                throw Failed(WaitFailure.Timeout, pace);
            await pace.PauseAsync(Requested, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the object once. Returns null if the wait continues.</summary>
    private async Task<T?> ReadAsync(
        Func<CancellationToken, Task<T?>> read, WaitPace pace, CancellationToken cancellationToken)
    {
        using TimeLimit limit = new(clock, pace.Left, cancellationToken);
        try
        {
            T? item = await read(limit.Token).ConfigureAwait(false);
            _failure = null;
            return item is null ? OnMissing(pace) : OnRead(item, pace);
        }
        catch (ApiErrorException exception) when (exception.Class == ErrorClass.NotFound)
        {
            _failure = exception;
            return OnMissing(pace);
        }
        catch (ApiException exception) when (Repeatable.IsRead(exception))
        {
            _failure = exception;
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The token of the caller and not the linked token, because callers compare it.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException) when (limit.IsOver)
        {
            throw Failed(WaitFailure.Timeout, pace);
        }
    }

    private T? OnRead(T item, WaitPace pace)
    {
        _last = item;
        options.Progress?.Report(item);
        return goal.OutcomeOf(item) switch
        {
            StateOutcome.Reached => item,
            StateOutcome.Unreachable => throw Failed(WaitFailure.Unreachable, pace),
            StateOutcome.Gone => throw Failed(WaitFailure.Deleted, pace),
            _ => null,
        };
    }

    // Without the object that the caller waits for, there is no result, even if the wanted state is one of deletion.
    private T OnMissing(WaitPace pace) => goal.IsGone && _last is not null ? _last : throw Failed(WaitFailure.Deleted, pace);

    private ApiWaitException Failed(WaitFailure reason, WaitPace pace) => new(operation, goal.Wanted, reason, _failure)
    {
        Language = transport.Language,
        State = _last is null ? null : goal.StateOf(_last),
        Elapsed = pace.Elapsed,
    };
}
