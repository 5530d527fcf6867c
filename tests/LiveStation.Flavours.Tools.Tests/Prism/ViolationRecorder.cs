namespace LiveStation.Flavours.Tools.Tests.Prism;

/// <summary>Keeps what Prism reports about the last request and its response.</summary>
internal sealed class ViolationRecorder() : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>The report, as JSON; empty when there are no violations.</summary>
    public string Violations { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Violations = response.Headers.TryGetValues("sl-violations", out IEnumerable<string>? found) ? string.Join(',', found) : "";
        return response;
    }
}
