using System.Net;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>A received response. Disposing it returns the body to the pool.</summary>
/// <param name="call">The call.</param>
/// <param name="response">The response with status and headers. It can already be disposed.</param>
/// <param name="body">The body.</param>
internal sealed class ReceivedResponse(OutgoingCall call, HttpResponseMessage response, PooledBody body) : IDisposable
{
    private ApiResponseHeaders? _headers;

    /// <summary>The call.</summary>
    public OutgoingCall Call { get; } = call;

    /// <summary>The HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; } = response.StatusCode;

    /// <summary>The body.</summary>
    public PooledBody Body { get; } = body;

    /// <summary>The headers. They are copied on first use, because most callers need only the result.</summary>
    public ApiResponseHeaders Headers => _headers ??= new ApiResponseHeaders(response);

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
