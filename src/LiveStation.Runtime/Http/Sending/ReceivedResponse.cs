using System.Net;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// The received response of a call. Disposing it returns the memory of the body to the pool; the next one can be received then.
/// </summary>
/// <param name="call">The call.</param>
internal sealed class ReceivedResponse(OutgoingCall call) : IDisposable
{
    private HttpResponseMessage? _response;
    private ApiResponseHeaders? _headers;

    /// <summary>The call.</summary>
    public OutgoingCall Call { get; } = call;

    /// <summary>The HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; private set; }

    /// <summary>The body.</summary>
    public PooledBody Body { get; } = new();

    /// <summary>The headers. They are copied on first use, because most callers need only the result.</summary>
    public ApiResponseHeaders Headers => _headers ??= new ApiResponseHeaders(_response!);

    /// <summary>Replaces the response by that of the next attempt or call. Its body is received afterward.</summary>
    /// <param name="response">The response with status and headers; it can be disposed. Null if there is none yet.</param>
    public void Replace(HttpResponseMessage? response)
    {
        _response = response;
        _headers = null;
        StatusCode = response?.StatusCode ?? default;
    }

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
