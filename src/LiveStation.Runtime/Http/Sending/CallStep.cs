namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// One step in the pipeline of a call. The last step signs the request, sends it and receives the response once.
/// </summary>
/// <remarks>
/// <para>Each step can act before and after the next step or call it several times.</para>
/// <para>
/// On .NET, the state machines of steps are taken from a pool, so that a step allocates no memory for a call that
/// succeeds. The returned task can be awaited only once.
/// </para>
/// </remarks>
internal abstract class CallStep
{
    /// <summary>Sends a request and returns the success response.</summary>
    /// <exception cref="ApiException">There is no success response.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled by the token.</exception>
    public abstract ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken);
}
