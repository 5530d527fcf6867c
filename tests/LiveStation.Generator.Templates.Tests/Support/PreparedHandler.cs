using System.Net;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>Sends nothing: it returns a prepared response, and keeps the request.</summary>
internal sealed class PreparedHandler(HttpStatusCode status, string response) : HttpMessageHandler
{
    /// <summary>The first line of the request, and its body.</summary>
    public string Sent { get; private set; } = "";

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent = $"{request.Method} {request.RequestUri!.AbsoluteUri} {body}".TrimEnd();
        return new HttpResponseMessage(status) { Content = new StringContent(response) };
    }
}
