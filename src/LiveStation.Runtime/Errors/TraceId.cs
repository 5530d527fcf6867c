using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>Finds the ID that the service needs to find a call.</summary>
internal static class TraceId
{
    private const int MaxLength = 128;

    /// <summary>
    /// Gets the ID of the service or, if it is missing, the ID of the gateway; null if both are missing.
    /// </summary>
    /// <param name="headers">The response headers.</param>
    /// <param name="hidden">The texts that must not appear, even if the server returns them as an ID.</param>
    public static string? Of(ApiResponseHeaders headers, HiddenTexts hidden) =>
        Shown(headers[NcpSignature.TraceIdHeader], hidden)
        ?? Shown(headers[NcpSignature.GatewayRequestIdHeader], hidden);

    /// <summary>Whether a response has an ID. The ID might not be suitable for display.</summary>
    /// <param name="headers">The response headers.</param>
    public static bool Has(ApiResponseHeaders headers) =>
        (headers[NcpSignature.TraceIdHeader] ?? headers[NcpSignature.GatewayRequestIdHeader]) is not null;

    private static string? Shown(string? id, HiddenTexts hidden) =>
        id is null ? null : DisplayText.Clean(id, hidden, MaxLength);
}
