using System.Globalization;
using System.Text;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>A signed request that was not sent, for support tickets, tests and other programs.</summary>
/// <remarks>
/// The method <c>DryRunAsync</c> of a client returns the request of a call. <see cref="Create"/> signs any request. The
/// properties contain the signature and the secrets of the body; <see cref="ToString"/> does not.
/// </remarks>
public sealed class SignedRequest
{
    private readonly string? _maskedBody;

    internal SignedRequest(HttpRequestMessage request, byte[]? body, ICollection<string> secrets)
        : this(request.Method.Method, request.RequestUri!, [.. HeaderLines.Of(request)], body ?? [], secrets) =>
        SignedAt = HeaderLines.TimestampOf(request);

    private SignedRequest(
        string method, Uri address, IReadOnlyList<KeyValuePair<string, string>> headers, byte[] body, ICollection<string> secrets)
    {
        Method = method;
        Uri = address;
        Headers = headers;
        if (body.Length > 0)
        {
            Body = Encoding.UTF8.GetString(body);
            _maskedBody = MaskedBody.Of(body, secrets);
        }
    }

    /// <summary>The HTTP method in uppercase.</summary>
    public string Method { get; }

    /// <summary>The address with path and query.</summary>
    public Uri Uri { get; }

    /// <summary>The headers, including content headers. The signature is one of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The body; null if there is none. It can contain secrets. Do not log it.</summary>
    public string? Body { get; }

    /// <summary>The time of the signature.</summary>
    public DateTimeOffset SignedAt { get; private init; }

    /// <summary>The time at which the gateway begins to reject the signature, 5 minutes after it was created.</summary>
    public DateTimeOffset ValidUntil => SignedAt + NcpSignature.ClockWindow;

    /// <summary>Signs a request without sending it.</summary>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="target">The path and query as they are sent, with the prefix of the zone.</param>
    /// <param name="body">The JSON body; null for none. The signature does not cover it.</param>
    /// <param name="zone">The zone to call.</param>
    /// <param name="credentials">The keys.</param>
    /// <param name="time">The time of the signature.</param>
    /// <returns>The signed request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="target"/> would be sent in another form, for example because it contains dot segments, so that the
    /// signature would not be valid.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="method"/>, <paramref name="target"/>, <paramref name="zone"/> or <paramref name="credentials"/> is
    /// null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The keys come from a provider.</exception>
    public static SignedRequest Create(
        string method, string target, string? body, ApiZone zone, NcpCredentials credentials, DateTimeOffset time)
    {
        SentAddress address = new(Guard.NotNull(zone).Origin, prefix: "", Guard.NotNull(target));
        if (!address.IsSentAsWritten)
            throw new ArgumentException("The target would be sent as " + address.Uri.PathAndQuery + ".", nameof(target));
        Guard.NotNull(credentials);
        string timestamp = time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string signature = NcpSignature.Sign(method, target, timestamp, credentials.AccessKey, credentials.SecretKey);
        KeyValuePair<string, string>[] headers =
        [
            new("Content-Type", NcpSignature.MediaType),
            new(NcpSignature.TimestampHeader, timestamp),
            new(NcpSignature.AccessKeyHeader, credentials.AccessKey),
            new(NcpSignature.SignatureHeader, signature),
            new(NcpSignature.RegionHeader, zone.RegionCode),
        ];
        return new SignedRequest(method, address.Uri, headers, Encoding.UTF8.GetBytes(body ?? ""), []) { SignedAt = time };
    }

    /// <summary>
    /// Returns the request as text: method and address, headers and body. The signature, the secrets of the body and
    /// the values of headers that the caller has added are masked.
    /// </summary>
    /// <returns>A text that can be logged and sent to others.</returns>
    public override string ToString() => ToHttp();

    /// <summary>Returns the request as text: method and address, headers and body.</summary>
    /// <param name="showSecrets">
    /// Whether the text contains the signature and the secrets of the body; false to mask them.
    /// </param>
    /// <returns>The text, whose lines end with a line feed.</returns>
    public string ToHttp(bool showSecrets = false)
    {
        StringBuilder text = new();
        text.Append(Method).Append(' ').Append(Uri.AbsoluteUri).Append('\n');
        foreach (KeyValuePair<string, string> header in Headers)
            text.Append(header.Key).Append(": ").Append(ValueOf(header, showSecrets)).Append('\n');
        if (BodyOf(showSecrets) is { } body)
            text.Append('\n').Append(body).Append('\n');
        return text.ToString();
    }

    /// <summary>Returns the request as a command of curl for POSIX shells.</summary>
    /// <param name="showSecrets">
    /// Whether the command contains the signature and the secrets of the body, which sending it requires; false to mask
    /// them.
    /// </param>
    /// <returns>The command, whose lines end with a line feed.</returns>
    public string ToCurl(bool showSecrets = false)
    {
        // Without --globoff, curl expands brackets in URLs.
        StringBuilder text = new("curl --globoff --request ");
        text.Append(Method).Append(' ').Append(InShell(Uri.AbsoluteUri));
        foreach (KeyValuePair<string, string> header in Headers)
        {
            // curl determines the length itself.
            if (!string.Equals(header.Key, "Content-Length", StringComparison.OrdinalIgnoreCase))
                text.Append(" \\\n  --header ").Append(InShell(header.Key + ": " + ValueOf(header, showSecrets)));
        }
        if (BodyOf(showSecrets) is { } body)
            text.Append(" \\\n  --data-raw ").Append(InShell(body));
        return text.Append('\n').ToString();
    }

    private static string InShell(string text) => "'" + text.Replace("'", "'\\''") + "'";

    private static string ValueOf(KeyValuePair<string, string> header, bool showSecrets) =>
        showSecrets || !HeaderLines.IsSecret(header.Key) ? header.Value : MaskedTexts.Mark;

    private string? BodyOf(bool showSecrets) => showSecrets ? Body : _maskedBody;
}
