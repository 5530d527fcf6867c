using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>The HTTP request of one attempt.</summary>
/// <param name="call">The call.</param>
/// <param name="address">The address.</param>
/// <param name="factory">Signs the request.</param>
internal sealed class OutgoingRequest(OutgoingCall call, Uri address, RequestFactory factory)
    : SelfSigningRequest(call.Method, address)
{
    /// <inheritdoc />
    protected override void SignAgain()
    {
        Headers.Remove(NcpSignature.TimestampHeader);
        Headers.Remove(NcpSignature.AccessKeyHeader);
        Headers.Remove(NcpSignature.SignatureHeader);
        factory.Sign(this, call);
    }
}
