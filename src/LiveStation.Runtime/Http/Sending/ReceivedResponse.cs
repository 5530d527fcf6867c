using System.Net;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>An answer, received as far as it came. Its body goes back to the pool when it is disposed.</summary>
/// <param name="call">What it is the answer to.</param>
/// <param name="response">What its head is read from; it may be disposed already.</param>
/// <param name="body">The body.</param>
internal sealed class ReceivedResponse(OutgoingCall call, HttpResponseMessage response, PooledBody body) : IDisposable
{
    private ApiResponseHeaders? _headers;

    /// <summary>What it is the answer to.</summary>
    public OutgoingCall Call { get; } = call;

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = response.StatusCode;

    /// <summary>The body.</summary>
    public PooledBody Body { get; } = body;

    /// <summary>The headers, copied once somebody asks: most callers want the value alone.</summary>
    public ApiResponseHeaders Headers => _headers ??= new ApiResponseHeaders(response);

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
