using System.Net;
using System.Net.Http.Headers;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Answers each request at once with the same response, without a socket.</summary>
/// <param name="body">The body of the response.</param>
internal sealed class MemoryService(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>The address of the request that all candidates send.</summary>
    public static Uri Address { get; } = new("https://livestation.apigw.ntruss.com" + Target);

    /// <summary>The path and query of the request.</summary>
    public const string Target = "/api/v2/channels/events";

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(body) { Headers = { ContentType = Json } },
        });
}
