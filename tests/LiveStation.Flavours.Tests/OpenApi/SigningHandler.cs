using System.Globalization;
using LiveStation.Runtime;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>Adds the headers that the document describes.</summary>
internal sealed class SigningHandler(NcpCredentials credentials) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string time = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string signature = NcpSignature.Sign(
            request.Method.Method, request.RequestUri!.PathAndQuery, time, credentials.AccessKey, credentials.SecretKey);
        request.Headers.Add(NcpSignature.AccessKeyHeader, credentials.AccessKey);
        request.Headers.Add(NcpSignature.TimestampHeader, time);
        request.Headers.Add(NcpSignature.SignatureHeader, signature);
        return base.SendAsync(request, cancellationToken);
    }
}
