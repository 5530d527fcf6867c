namespace LiveStation.Runtime.Signing;

/// <summary>A request of a client of this library, which its client has signed and can sign again.</summary>
/// <remarks>
/// A handler between the client and <see cref="NcpSigningHandler"/> can send one request several times. The client signs
/// again, and not the handler, because the client can have other keys and a corrected clock.
/// </remarks>
/// <param name="method">The HTTP method.</param>
/// <param name="address">The address.</param>
internal abstract class SelfSigningRequest(HttpMethod method, Uri address) : HttpRequestMessage(method, address)
{
    private bool _isPassed;

    /// <summary>Called when the request passes the signing handler: signs again, except for the first time.</summary>
    public void Pass()
    {
        if (_isPassed)
            SignAgain();
        _isPassed = true;
    }

    /// <summary>Replaces the signature with one of the current time.</summary>
    protected abstract void SignAgain();
}
