using System.Net;

namespace LiveStation.Runtime.Http;

/// <summary>A good answer, received in full. Its body goes back to the pool when it is disposed.</summary>
internal sealed class Answer(HttpStatusCode statusCode, string? traceId, PooledBody body) : IDisposable
{
    /// <summary>HTTP status, one of the 200s.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>Trace id; null when none came.</summary>
    public string? TraceId { get; } = traceId;

    /// <summary>The body, complete.</summary>
    public PooledBody Body { get; } = body;

    /// <summary>The headers, when they were asked for.</summary>
    public ApiResponseHeaders? Headers { get; init; }

    /// <summary>What the request was signed with; to be kept out of messages.</summary>
    public string Signature { get; init; } = "";

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
