namespace LiveStation.Runtime.Http;

/// <summary>Finds the id under which the service's side can find a call.</summary>
internal static class TraceId
{
    private const int MaxLength = 128;

    /// <summary>The service's id, or else the gateway's; null when neither came.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="hidden">Texts that must not be shown, even when the server sends them back as an id.</param>
    public static string? Of(HttpResponseMessage response, IReadOnlyList<string> hidden) =>
        ValueOf(response, NcpSignature.TraceIdHeader, hidden)
        ?? ValueOf(response, NcpSignature.GatewayRequestIdHeader, hidden);

    private static string? ValueOf(HttpResponseMessage response, string name, IReadOnlyList<string> hidden) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values)
            ? DisplayText.Clean(values.First(), hidden, MaxLength)
            : null;
}
