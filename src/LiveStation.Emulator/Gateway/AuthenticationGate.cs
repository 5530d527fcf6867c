using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Authenticates the caller: checks headers, key, timestamp and signature.</summary>
internal sealed class AuthenticationGate(GatewaySettings settings, ErrorResponses errors)
{
    private readonly Dictionary<string, NcpCredentials> _keys =
        settings.Credentials.ToDictionary(keys => keys.AccessKey, StringComparer.Ordinal);

    /// <summary>Returns the error response; null if the caller is authenticated.</summary>
    public EmulatedResponse? Refuse(HttpRequest request, RequestTarget target)
    {
        string timestamp = request.Headers[NcpSignature.TimestampHeader].ToString();
        string accessKey = request.Headers[NcpSignature.AccessKeyHeader].ToString();
        string signature = request.Headers[NcpSignature.SignatureHeader].ToString();
        if (settings.AllowsUnsigned && timestamp.Length == 0 && signature.Length == 0 && accessKey.Length > 0)
            return OwnHost.Is(request.Host, settings.IsOpen) ? null : Foreign();
        if (timestamp.Length == 0 || accessKey.Length == 0 || signature.Length == 0)
            return Missing();
        if (!_keys.TryGetValue(accessKey, out NcpCredentials? keys))
            return Invalid(RequestChecks.AccessKey, new LocalText("the access key is unknown", "등록되지 않은 Access Key입니다"));
        if (WhyWrongClock(timestamp) is { } reason)
            return Invalid(RequestChecks.Timestamp, reason);
        return IsSigned(request.Method, target.Raw, timestamp, keys, signature)
            ? null
            : Invalid(
                RequestChecks.Signature, new LocalText("the signature does not match the request", "서명이 요청과 일치하지 않습니다"));
    }

    private LocalText? WhyWrongClock(string timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long sent))
            return new LocalText("the timestamp is not a whole number of milliseconds", "타임스탬프가 밀리초 단위의 정수가 아닙니다");
        // A client does not know that the emulator's clock was moved, or it follows the Date header: both are right.
        Int128 ahead = Ahead(sent, settings.TimeProvider);
        if (IsInWindow(ahead) || IsInWindow(Ahead(sent, settings.TimeProvider.Source)))
            return null;
        return new LocalText(
            $"the timestamp differs from the emulator's clock by {ahead} ms", $"타임스탬프가 에뮬레이터 시계와 {ahead}ms 차이 납니다");
    }

    // Int128: a timestamp near the end of long must not wrap around into the window.
    private static Int128 Ahead(long sent, TimeProvider clock) => (Int128)sent - clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static bool IsInWindow(Int128 ahead) => Int128.Abs(ahead) <= (Int128)NcpSignature.ClockWindow.TotalMilliseconds;

    private static bool IsSigned(string method, string target, string timestamp, NcpCredentials keys, string signature)
    {
        string expected = NcpSignature.Sign(method, target, timestamp, keys.AccessKey, keys.SecretKey);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature));
    }

    // Only a signature proves that no foreign page sent the call.
    private EmulatedResponse Foreign() =>
        errors.Gateway(GatewayErrors.Forbidden, OwnHost.Sentence) with
        {
            Reason = new LocalText(
                "the call is unsigned, and its host is not a name of this emulator",
                "서명이 없는 호출의 호스트가 이 에뮬레이터의 이름이 아닙니다"),
            Check = RequestChecks.Host,
        };

    private EmulatedResponse Missing() =>
        errors.Gateway(GatewayErrors.AuthenticationFailed, GatewayProtocol.AuthenticationMissing) with
        {
            Reason = new LocalText("an authentication header is missing", "인증 헤더가 없습니다"),
            Check = RequestChecks.Headers,
        };

    private EmulatedResponse Invalid(string check, LocalText reason) =>
        errors.Gateway(GatewayErrors.AuthenticationFailed, GatewayProtocol.AuthenticationInvalid) with
        {
            Reason = reason,
            Check = check,
        };
}
