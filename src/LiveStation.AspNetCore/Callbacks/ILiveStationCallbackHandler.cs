namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Handles the messages of a callback. It is a service with any lifetime.</summary>
/// <typeparam name="T">The type of the messages.</typeparam>
public interface ILiveStationCallbackHandler<in T>
{
    /// <summary>Handles a message.</summary>
    /// <remarks>
    /// The message counts as handled when the task completes without an exception. Messages can arrive in any order.
    /// </remarks>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">
    /// A token that is canceled at the time limit of the endpoint. It is not canceled when the sender disconnects.
    /// </param>
    /// <returns>A task that completes when the message is handled.</returns>
    Task HandleAsync(T message, CancellationToken cancellationToken);
}
