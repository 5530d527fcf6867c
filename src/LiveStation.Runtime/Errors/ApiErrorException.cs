using System.Net;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The exception that is thrown when the service, the API gateway or a proxy returns an error.</summary>
public sealed class ApiErrorException : ApiException
{
    private readonly ErrorResponse _response;
    private readonly LocalText _clockDifference;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiErrorException"/> class from an HTTP status code. Public so that
    /// you can create instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="statusCode">
    /// The HTTP status code. It determines <see cref="Class"/> and <see cref="Retry"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiErrorException(string operation, HttpStatusCode statusCode)
        : this(ErrorResponse.Of(operation, statusCode, error: null))
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiErrorException"/> class from an HTTP status code and error
    /// information. Public so that you can create instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="error">The error with its code, name, class and retry advice.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="error"/> is null.
    /// </exception>
    public ApiErrorException(string operation, HttpStatusCode statusCode, ApiErrorInfo error)
        : this(ErrorResponse.Of(operation, statusCode, Guard.NotNull(error)))
    {
    }

    internal ApiErrorException(ErrorResponse response)
        : base(response.Operation, inner: null)
    {
        _response = response;
        Language = response.Language;
        Attempts = response.Attempts;
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
    /// The HTTP status code. Error codes of the gateway resemble HTTP status codes, but are returned in
    /// <see cref="Code"/>, not in this property.
    /// </summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// The error code, which is unique within its <see cref="Layer"/>; null if the body does not contain one.
    /// </summary>
    public int? Code { get; }

    /// <summary>
    /// The name of the error, such as <c>NOT_AVAILABLE</c>, from the response or the spec; null if neither contains
    /// one.
    /// </summary>
    public string? Name { get; }

    /// <summary>The category of the error.</summary>
    public ErrorClass Class { get; }

    /// <summary>Advice on whether the same request can be sent again.</summary>
    public RetryAdvice Retry { get; }

    /// <summary>The layer that returned the error.</summary>
    public ErrorLayer Layer { get; }

    /// <summary>The message from the server on one line, without HTML tags; null if the body has no message.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>
    /// Details that the gateway adds to the message, on one line and without HTML tags; null if there are none.
    /// </summary>
    public string? Details { get; init; }

    /// <summary>The request ID from the body; null if the body does not contain one.</summary>
    public string? RequestId { get; init; }

    /// <summary>The response headers, including content headers. They determine <see cref="RetryAfter"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApiResponseHeaders Headers
    {
        get;
        init
        {
            field = Guard.NotNull(value);
            // Computed once, because both depend on the current time.
            RetryAfter = Errors.RetryAfter.Of(value, _response.TimeProvider);
            _clockDifference = ClockDifference.Sentence(_response, value);
        }
    }

    /// <summary>
    /// The waiting time that the server requests in the <c>Retry-After</c> header, measured from the receipt of the
    /// response; null if the header is missing or has an unknown format.
    /// </summary>
    /// <remarks>
    /// The value is never negative. If the header contains a date, the date is compared with the <c>Date</c> header of
    /// the same response, so that clock differences have no effect. If the <c>Date</c> header is missing,
    /// <see cref="ApiClientOptions.TimeProvider"/> is used.
    /// </remarks>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>The received body, up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/> bytes.</summary>
    /// <remarks>The body can contain secrets. Do not log it.</remarks>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether <see cref="RawBody"/> contains only the beginning of the body.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) =>
        text.Error(_response, Attempts, ServerMessage, TraceId, _clockDifference);
}
