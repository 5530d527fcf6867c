using System.Net;
using System.Net.Http.Headers;

namespace LiveStation.Benchmarks.Memory;

/// <summary>Answers each request at once with a body that exceeds the limit, without a socket.</summary>
/// <param name="watch">Measures the memory while a body is read.</param>
/// <param name="limit">The maximum length that the client accepts.</param>
/// <param name="isAnnounced">Whether a header announces a length of one byte more than the limit.</param>
/// <param name="takesTurns">Whether bodies of several calls are read in turn.</param>
internal sealed class EndlessService(MemoryWatch watch, int limit, bool isAnnounced, bool takesTurns) : HttpMessageHandler
{
    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        StreamContent content = new(new EndlessStream(watch, limit, takesTurns));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentLength = isAnnounced ? limit + 1L : null;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content });
    }
}
