using System.Net;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The result of a call and its HTTP response.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ApiResponse<T>
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiResponse{T}"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="operation">The name of the operation in the spec.</param>
    /// <param name="value">The result of the call.</param>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiResponse(string operation, T value, HttpStatusCode statusCode)
    {
        Operation = Guard.NotNull(operation);
        Value = value;
        StatusCode = statusCode;
    }

    /// <summary>The name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>The result of the call.</summary>
    public T Value { get; }

    /// <summary>The HTTP status code, from 200 to 299.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The response headers, including content headers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApiResponseHeaders Headers
    {
        get;
        init => field = Guard.NotNull(value);
    } = ApiResponseHeaders.Empty;

    /// <summary>The id by which the service can find the call; null if the response does not contain one.</summary>
    public string? TraceId { get; init; }

    /// <summary>The received body. It can contain secrets. Do not log it.</summary>
    /// <remarks>
    /// If the result is a single object, properties that accompany it in the response body are available only here.
    /// Lists keep such properties in <see cref="ResultList{T}.UnknownMembers"/>.
    /// </remarks>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>
    /// Returns the operation, the status and the trace id on one line. Contains neither the result nor the body.
    /// </summary>
    /// <returns>The operation, the status and the trace id.</returns>
    public override string ToString() =>
        Operation + ": " + ErrorText.Status(StatusCode) + new ErrorText(ApiLanguage.English).Trace(TraceId);
}
