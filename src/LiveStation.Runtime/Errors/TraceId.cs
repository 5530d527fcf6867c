using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>Finds the id under which the service's side can find a call.</summary>
internal static class TraceId
{
    private const int MaxLength = 128;

    /// <summary>The service's id, or else the gateway's; null when neither came.</summary>
    /// <param name="headers">Headers of the answer.</param>
    /// <param name="hidden">Texts that must not be shown, even when the server sends them back as an id.</param>
    public static string? Of(ApiResponseHeaders headers, HiddenTexts hidden) =>
        Shown(headers[NcpSignature.TraceIdHeader], hidden)
        ?? Shown(headers[NcpSignature.GatewayRequestIdHeader], hidden);

    /// <summary>Whether an answer has an id: whether it can be shown is another question.</summary>
    /// <param name="headers">Headers of the answer.</param>
    public static bool Has(ApiResponseHeaders headers) =>
        (headers[NcpSignature.TraceIdHeader] ?? headers[NcpSignature.GatewayRequestIdHeader]) is not null;

    private static string? Shown(string? id, HiddenTexts hidden) =>
        id is null ? null : DisplayText.Clean(id, hidden, MaxLength);
}
