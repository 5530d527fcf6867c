using System.Net;

namespace LiveStation.Runtime;

/// <summary>What a call gave, with the answer it came in.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
public sealed class ApiResponse<T>
{
    /// <summary>Makes a response; public so that tests of callers can.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="value">What the call gave.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <param name="headers">Headers.</param>
    /// <param name="rawBody">The body as it came.</param>
    /// <param name="traceId">Trace id.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="headers"/> is null.
    /// </exception>
    public ApiResponse(
        string operation,
        T value,
        HttpStatusCode statusCode,
        ApiResponseHeaders headers,
        ReadOnlyMemory<byte> rawBody,
        string? traceId = null)
    {
        Operation = Guard.NotNull(operation);
        Value = value;
        StatusCode = statusCode;
        Headers = Guard.NotNull(headers);
        RawBody = rawBody;
        TraceId = traceId;
    }

    /// <summary>Name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>What the call gave.</summary>
    public T Value { get; }

    /// <summary>HTTP status, one of the 200s.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Headers of the answer, those of its body included.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>Id under which the service's side can find the call; null when none came back.</summary>
    public string? TraceId { get; }

    /// <summary>The body as it came. It may hold secrets: do not log it.</summary>
    /// <remarks>
    /// Of an answer that is one object, this alone has what stands beside the content; lists keep it in
    /// <see cref="ResultList{T}.UnknownMembers"/>.
    /// </remarks>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>Operation, status and trace id in one line. Neither value nor body.</summary>
    /// <returns>The line.</returns>
    public override string ToString() =>
        Operation + ": " + ErrorText.Status(StatusCode) + ErrorText.Trace(TraceId);
}
