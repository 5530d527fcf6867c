using LiveStation.Runtime;

namespace LiveStation.Emulator.Control.Requests;

/// <summary>
/// Writes a request as a command for a POSIX shell. The command signs the request itself, with openssl and with the keys of the
/// environment variables, so it stays valid: a signature expires after 5 minutes. If the emulator accepts unsigned requests, the
/// command is a plain curl.
/// </summary>
/// <param name="address">The address of the emulator.</param>
/// <param name="isUnsigned">Whether the emulator accepts requests without a signature.</param>
internal sealed class CurlText(Uri address, bool isUnsigned)
{
    /// <summary>Returns the command.</summary>
    /// <param name="request">The request.</param>
    public string Of(RequestRecord request)
    {
        string curl = $"curl -X {Quoted(request.Method)} {Quoted(address.GetLeftPart(UriPartial.Authority) + request.Target)}";
        if (request.Region.Length > 0)
            curl += Header(NcpSignature.RegionHeader, request.Region);
        curl += isUnsigned ? Header(NcpSignature.AccessKeyHeader, request.AccessKey) : SignedHeaders;
        if (request.RequestBody.Text is { } body)
            curl += $"{Header("Content-Type", "application/json")} --data-raw {Quoted(body)}";
        return isUnsigned ? curl : Signing(request) + curl;
    }

    private static string SignedHeaders =>
        $" -H \"{NcpSignature.TimestampHeader}: $timestamp\""
        + $" -H \"{NcpSignature.AccessKeyHeader}: $LIVESTATION_ACCESS_KEY\""
        + $" -H \"{NcpSignature.SignatureHeader}: $signature\"";

    private static string Signing(RequestRecord request) =>
        $"""
        timestamp="$(date +%s)000"
        signature=$(printf '%s\n%s\n%s' {Quoted($"{request.Method} {request.Target}")} "$timestamp" "$LIVESTATION_ACCESS_KEY" | openssl dgst -sha256 -hmac "$LIVESTATION_SECRET_KEY" -binary | base64)

        """;

    private static string Header(string name, string value) => $" -H {Quoted($"{name}: {value}")}";

    // Inside single quotes, a shell reads every character as itself, except the quote.
    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
