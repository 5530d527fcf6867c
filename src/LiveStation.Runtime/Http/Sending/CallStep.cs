namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// One step on the way of a call. Steps stand in a row; each may act before the next one, after it, or call it again.
/// The last one signs, sends and receives once.
/// </summary>
internal abstract class CallStep
{
    /// <summary>Sends a call and gives the good answer to it.</summary>
    /// <exception cref="ApiException">There is no good answer.</exception>
    /// <exception cref="OperationCanceledException">The token ended the call.</exception>
    public abstract Task<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken);
}
