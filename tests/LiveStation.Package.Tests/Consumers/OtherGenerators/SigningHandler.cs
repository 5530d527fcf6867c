using System.Globalization;
using LiveStation.Runtime;

namespace Studio;

/// <summary>Signs the requests of Refit.</summary>
internal sealed class SigningHandler(string accessKey, string secretKey) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add(NcpSignature.TimestampHeader, timestamp);
        request.Headers.Add(NcpSignature.AccessKeyHeader, accessKey);
        request.Headers.Add(NcpSignature.RegionHeader, "KR");
        request.Headers.Add(NcpSignature.SignatureHeader, NcpSignature.Sign(
            request.Method.Method, request.RequestUri!.PathAndQuery, timestamp, accessKey, secretKey));
        return base.SendAsync(request, cancellationToken);
    }
}
