using System.Net;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>What a call gave, with the answer it came in.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
public sealed class ApiResponse<T>
{
    /// <summary>Initializes a response. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="value">What the call returned.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiResponse(string operation, T value, HttpStatusCode statusCode)
    {
        Operation = Guard.NotNull(operation);
        Value = value;
        StatusCode = statusCode;
    }

    /// <summary>Name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>What the call gave.</summary>
    public T Value { get; }

    /// <summary>HTTP status, one of the 200s.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Headers of the answer, those of its body included.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApiResponseHeaders Headers
    {
        get;
        init => field = Guard.NotNull(value);
    } = ApiResponseHeaders.Empty;

    /// <summary>Id under which the service's side can find the call; null when none came back.</summary>
    public string? TraceId { get; init; }

    /// <summary>The body as it came. It may hold secrets: do not log it.</summary>
    /// <remarks>
    /// Of an answer that is one object, this alone has what stands beside the content; lists keep it in
    /// <see cref="ResultList{T}.UnknownMembers"/>.
    /// </remarks>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Operation, status and trace id in one line. Neither value nor body.</summary>
    /// <returns>The line.</returns>
    public override string ToString() =>
        Operation + ": " + ErrorText.Status(StatusCode) + ErrorText.Trace(TraceId);
}
