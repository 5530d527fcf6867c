using System.Net;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Http;

namespace LiveStation.Runtime;

/// <summary>The service, the gateway before it or a proxy on the way answered with an error.</summary>
public sealed class ApiErrorException : ApiException
{
    /// <summary>Makes one from a known error; public so that tests of callers can raise it.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <param name="error">The error; null when it is not known.</param>
    /// <param name="serverMessage">What the server says about it.</param>
    /// <param name="traceId">Trace id.</param>
    /// <param name="headers">Headers of the answer; null for none.</param>
    public ApiErrorException(
        string operation,
        HttpStatusCode statusCode,
        ApiErrorInfo? error = null,
        string? serverMessage = null,
        string? traceId = null,
        ApiResponseHeaders? headers = null)
        : this(ErrorResponse.Of(operation, statusCode, error, serverMessage, traceId, headers))
    {
    }

    internal ApiErrorException(ErrorResponse response)
        : base(response.Operation, response.TraceId, ErrorText.Error(response), inner: null)
    {
        StatusCode = response.StatusCode;
        Code = response.Body.Code;
        Name = response.Name;
        Class = response.Class;
        Retry = response.Retry;
        Layer = response.Layer;
        ServerMessage = response.Body.Message;
        Details = response.Body.Details;
        RequestId = response.Body.RequestId;
        Headers = response.Headers;
        RetryAfter = Errors.RetryAfter.Of(response.Headers, response.TimeProvider);
        RawBody = response.RawBody;
        IsRawBodyTruncated = response.IsRawBodyTruncated;
    }

    /// <summary>
    /// HTTP status. Gateway codes look like HTTP statuses and are not: those are in <see cref="Code"/>.
    /// </summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Code of the error in its layer; null when the body has none.</summary>
    public int? Code { get; }

    /// <summary>Name of the error, as sent or as the catalogue has it; null when neither has one.</summary>
    public string? Name { get; }

    /// <summary>What the error is about.</summary>
    public ErrorClass Class { get; }

    /// <summary>Whether the same call may be made again.</summary>
    public RetryAdvice Retry { get; }

    /// <summary>Who answered.</summary>
    public ErrorLayer Layer { get; }

    /// <summary>What the server says, in one line, without HTML tags; null when the body has no message.</summary>
    public string? ServerMessage { get; }

    /// <summary>What the gateway adds to its message, in one line, without HTML tags.</summary>
    public string? Details { get; }

    /// <summary>Id of the request as the body has it; null when it has none.</summary>
    public string? RequestId { get; }

    /// <summary>Headers of the response, those of its body included.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>
    /// How long the server asks to wait, from when the answer came; not negative. Null when it does not ask, or not in
    /// a form that is known.
    /// </summary>
    /// <remarks>
    /// A moment in place of seconds is held against the answer's own <c>Date</c> header, so that a wrong clock on
    /// either side makes no difference; without one, against the <see cref="ApiClientOptions.TimeProvider"/>.
    /// </remarks>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// The body as it came, up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/>. It may hold secrets: do not log it.
    /// </summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>Whether <see cref="RawBody"/> is only the beginning.</summary>
    public bool IsRawBodyTruncated { get; }
}
