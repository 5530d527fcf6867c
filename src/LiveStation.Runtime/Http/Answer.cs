using System.Net;

namespace LiveStation.Runtime.Http;

/// <summary>An answer, received as far as it came. Its body goes back to the pool when it is disposed.</summary>
/// <param name="response">What its head is read from; it may be disposed already.</param>
/// <param name="body">The body.</param>
internal sealed class Answer(HttpResponseMessage response, PooledBody body) : IDisposable
{
    private ApiResponseHeaders? _headers;

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = response.StatusCode;

    /// <summary>The body.</summary>
    public PooledBody Body { get; } = body;

    /// <summary>Trace id; null when none came.</summary>
    public string? TraceId { get; init; }

    /// <summary>What the request was signed with; to be kept out of messages.</summary>
    public string Signature { get; init; } = "";

    /// <summary>The headers, copied once somebody asks: most callers want the value alone.</summary>
    public ApiResponseHeaders Headers => _headers ??= new ApiResponseHeaders(response);

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
