using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Requests that are signed and not sent.</content>
public sealed partial class ApiTransport
{
    /// <summary>Returns the signed request of a call without sending it.</summary>
    /// <remarks>
    /// If the call sends several requests, the result is the first one. The call ends with an exception when its request
    /// is signed; that exception is not passed to the caller.
    /// </remarks>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="create">Creates the client on a transport that sends nothing.</param>
    /// <param name="call">The call.</param>
    /// <returns>The signed request.</returns>
    /// <exception cref="ApiValidationException">The request violates constraints of the API.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> or <paramref name="call"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The call ended without a request.</exception>
    /// <exception cref="ObjectDisposedException">The transport is disposed.</exception>
    public async Task<SignedRequest> DryRunAsync<TClient>(Func<ApiTransport, TClient> create, Func<TClient, Task> call)
    {
        Guard.NotNull(create);
        Guard.NotNull(call);
        ApiTransport dry = new(_core.DryRun(out DryRunStep step), _settings);
        try
        {
            await call(create(dry)).ConfigureAwait(false);
        }
        catch (Exception) when (step.Request is not null)
        {
            // The request is complete. A call can also end with another exception after it, such as one that wraps ours.
        }
        return step.Request ?? throw new InvalidOperationException("The call ended without a request.");
    }
}
