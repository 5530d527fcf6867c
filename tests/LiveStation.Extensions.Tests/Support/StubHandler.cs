using System.Collections.Concurrent;
using System.Net;

namespace LiveStation.Extensions.Tests.Support;

/// <summary>Responds to each request with an empty list of channels, and records the requests.</summary>
internal sealed class StubHandler(HttpStatusCode status = HttpStatusCode.OK, string body = StubHandler.NoChannels) : HttpMessageHandler
{
    public const string NoChannels = """{"content":[],"total":0}""";

    private readonly ConcurrentQueue<string> _keys = new();

    /// <summary>The access keys of the requests.</summary>
    public IReadOnlyList<string> Keys => [.. _keys];

    public Uri? Last { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _keys.Enqueue(request.Headers.GetValues(NcpSignature.AccessKeyHeader).Single());
        Last = request.RequestUri;
        return Task.FromResult(new HttpResponseMessage(status)
        {
            Content = new StringContent(body, null, "application/json"),
            RequestMessage = request,
        });
    }
}
