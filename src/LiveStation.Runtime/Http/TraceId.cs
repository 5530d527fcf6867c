namespace LiveStation.Runtime.Http;

/// <summary>Finds the id under which the service's side can find a call.</summary>
internal static class TraceId
{
    private const int MaxLength = 128;

    /// <summary>The service's id, or else the gateway's; null when neither came.</summary>
    public static string? Of(HttpResponseMessage response) =>
        ValueOf(response, NcpSignature.TraceIdHeader) ?? ValueOf(response, NcpSignature.GatewayRequestIdHeader);

    private static string? ValueOf(HttpResponseMessage response, string name)
    {
        if (!response.Headers.TryGetValues(name, out IEnumerable<string>? values))
        {
            return null;
        }
        string value = values.First().Trim();
        return value.Length == 0 ? null : value.Substring(0, Math.Min(value.Length, MaxLength));
    }
}
