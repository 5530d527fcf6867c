using System.Net;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The service, the gateway before it or a proxy on the way answered with an error.</summary>
public sealed class ApiErrorException : ApiException
{
    private readonly ErrorResponse _response;
    private readonly string _clockDifference = "";

    /// <summary>Initializes a new instance of an error that is not known. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="statusCode">HTTP status. It decides <see cref="Class"/> and <see cref="Retry"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiErrorException(string operation, HttpStatusCode statusCode)
        : this(ErrorResponse.Of(operation, statusCode, error: null))
    {
    }

    /// <summary>Initializes a new instance of a known error. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <param name="error">The error: its code, name, class and advice.</param>
    /// <exception cref="ArgumentNullException">The operation or the error is null.</exception>
    public ApiErrorException(string operation, HttpStatusCode statusCode, ApiErrorInfo error)
        : this(ErrorResponse.Of(operation, statusCode, Guard.NotNull(error)))
    {
    }

    internal ApiErrorException(ErrorResponse response)
        : base(response.Operation, inner: null)
    {
        _response = response;
        TraceId = response.TraceId;
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
    public string? ServerMessage { get; init; }

    /// <summary>What the gateway adds to its message, in one line, without HTML tags.</summary>
    public string? Details { get; init; }

    /// <summary>Id of the request as the body has it; null when it has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Headers of the response, those of its body included. They determine <see cref="RetryAfter"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApiResponseHeaders Headers
    {
        get;
        init
        {
            field = Guard.NotNull(value);
            // Once: both depend on the present time.
            RetryAfter = Errors.RetryAfter.Of(value, _response.TimeProvider);
            _clockDifference = ClockDifference.Sentence(_response, value);
        }
    }

    /// <summary>
    /// How long the server asks to wait, from when the answer came; not negative. Null when it does not ask, or not in
    /// a form that is known.
    /// </summary>
    /// <remarks>
    /// A moment in place of seconds is held against the answer's own <c>Date</c> header, so that a wrong clock on
    /// either side makes no difference; without one, against the <see cref="ApiClientOptions.TimeProvider"/>.
    /// </remarks>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>
    /// The body as it came, up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/>. It may hold secrets: do not log it.
    /// </summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether <see cref="RawBody"/> is only the beginning.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <inheritdoc />
    private protected override string Text => ErrorText.Error(_response, ServerMessage, TraceId, _clockDifference);
}
