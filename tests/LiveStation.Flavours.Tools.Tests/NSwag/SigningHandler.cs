using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Flavours.Tools.Tests.NSwag;

/// <summary>Adds the signature to each request, as the document describes it.</summary>
/// <param name="credentials">The key pair.</param>
/// <param name="clock">The clock of the timestamps.</param>
internal sealed class SigningHandler(NcpCredentials credentials, TimeProvider clock) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string timestamp = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = Encoding.UTF8.GetBytes(
            $"{request.Method} {request.RequestUri!.PathAndQuery}\n{timestamp}\n{credentials.AccessKey}");
        byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(credentials.SecretKey.Reveal()), signed);
        request.Headers.Add("x-ncp-apigw-timestamp", timestamp);
        request.Headers.Add("x-ncp-iam-access-key", credentials.AccessKey);
        request.Headers.Add("x-ncp-apigw-signature-v2", Convert.ToBase64String(signature));
        return base.SendAsync(request, cancellationToken);
    }
}
