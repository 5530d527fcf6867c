using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Authenticates the caller: checks headers, key, timestamp and signature.</summary>
internal sealed class AuthenticationGate(GatewaySettings settings, ErrorResponses errors)
{
    /// <summary>Returns the error response; null if the caller is authenticated.</summary>
    public EmulatedResponse? Refuse(HttpRequest request, RequestTarget target)
    {
        string timestamp = request.Headers[NcpSignature.TimestampHeader].ToString();
        string accessKey = request.Headers[NcpSignature.AccessKeyHeader].ToString();
        string signature = request.Headers[NcpSignature.SignatureHeader].ToString();
        if (settings.AllowsUnsigned && timestamp.Length == 0 && signature.Length == 0 && accessKey.Length > 0)
            return null;
        if (timestamp.Length == 0 || accessKey.Length == 0 || signature.Length == 0)
            return Refusal(GatewayProtocol.AuthenticationMissing, "an authentication header is missing");
        string? reason = WhyWrongKey(accessKey)
            ?? WhyWrongClock(timestamp)
            ?? WhyWrongSignature(request.Method, target.Raw, timestamp, signature);
        return reason is null ? null : Refusal(GatewayProtocol.AuthenticationInvalid, reason);
    }

    private string? WhyWrongKey(string accessKey) =>
        accessKey == settings.Credentials.AccessKey ? null : "the access key is unknown";

    private string? WhyWrongClock(string timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long sent))
            return "the timestamp is not a whole number of milliseconds";
        // Int128: a timestamp near the end of long must not wrap around into the window.
        Int128 ahead = (Int128)sent - settings.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds();
        return Int128.Abs(ahead) > (Int128)NcpSignature.ClockWindow.TotalMilliseconds
            ? $"the timestamp differs from the emulator's clock by {ahead} ms"
            : null;
    }

    private string? WhyWrongSignature(string method, string target, string timestamp, string signature)
    {
        NcpCredentials keys = settings.Credentials;
        string expected = NcpSignature.Sign(method, target, timestamp, keys.AccessKey, keys.SecretKey);
        bool fits = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature));
        return fits ? null : "the signature does not match the request";
    }

    private EmulatedResponse Refusal(string details, string reason) =>
        errors.Gateway(GatewayProtocol.AuthenticationFailed, details) with { Reason = reason };
}
