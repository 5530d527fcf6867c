using System.Net;
using System.Text;

namespace LiveStation.Runtime.Tests;

/// <summary>Responds to requests without a network and records the last one.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    public HttpRequestMessage? Last { get; private set; }

    public bool IsDisposed { get; private set; }

    public int Count { get; private set; }

    /// <summary>Always returns the same status and body.</summary>
    public static StubHandler Giving(
        HttpStatusCode status,
        string body,
        string type = "application/json",
        params (string Name, string Value)[] headers) =>
        Giving(status, Encoding.UTF8.GetBytes(body), type, headers);

    /// <summary>Always returns the same status and body.</summary>
    public static StubHandler Giving(
        HttpStatusCode status,
        byte[] body,
        string type = "application/json",
        params (string Name, string Value)[] headers) => new((_, _) =>
        {
            HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            foreach ((string name, string value) in headers)
                response.Headers.TryAddWithoutValidation(name, value);
            return Task.FromResult(response);
        });

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        Last = request;
        Count++;
        HttpResponseMessage response = await answer(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
