namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>Remembers which messages were handled, so that a message that is sent again is handled once.</summary>
/// <remarks>
/// A message is claimed by <see cref="BeginAsync"/>. The claim ends with <see cref="CompleteAsync"/> or
/// <see cref="AbandonAsync"/>. A store that several servers share must also end the claim of a server that has stopped.
/// Register an implementation as a singleton service to replace the store in memory.
/// </remarks>
public interface ICallbackStore
{
    /// <summary>Claims a message, unless it was handled or is being handled.</summary>
    /// <param name="key">The key of the message: hexadecimal digits that contain no data of the message.</param>
    /// <param name="limit">The time limit of the handler. The claim must not end earlier.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The state of the message before the call, and the claim.</returns>
    ValueTask<CallbackClaim> BeginAsync(string key, TimeSpan limit, CancellationToken cancellationToken);

    /// <summary>Records that a claimed message was handled, even if the claim has ended in the meantime.</summary>
    /// <param name="key">The key of the message.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the message is recorded.</returns>
    ValueTask CompleteAsync(string key, CancellationToken cancellationToken);

    /// <summary>
    /// Ends the claim of a message that was not handled, so that it is handled when it is sent again. Does nothing if the
    /// message was handled or another claim replaced this one.
    /// </summary>
    /// <param name="key">The key of the message.</param>
    /// <param name="token">The token of the claim.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the claim has ended.</returns>
    ValueTask AbandonAsync(string key, string? token, CancellationToken cancellationToken);
}
