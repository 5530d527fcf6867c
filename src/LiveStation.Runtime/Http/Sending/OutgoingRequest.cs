using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>The HTTP request of one attempt.</summary>
/// <param name="call">The call. It is not referred to after the request is disposed, because another call can use it then.</param>
/// <param name="address">The address.</param>
/// <param name="factory">Signs the request.</param>
internal sealed class OutgoingRequest(OutgoingCall call, Uri address, RequestFactory factory)
    : SelfSigningRequest(call.Method, address)
{
    private OutgoingCall? _call = call;

    /// <inheritdoc />
    protected override void SignAgain()
    {
        OutgoingCall call = _call ?? throw new ObjectDisposedException(nameof(HttpRequestMessage));
        Headers.Remove(NcpSignature.TimestampHeader);
        Headers.Remove(NcpSignature.AccessKeyHeader);
        Headers.Remove(NcpSignature.SignatureHeader);
        factory.Sign(this, call);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _call = null;
        base.Dispose(disposing);
    }
}
