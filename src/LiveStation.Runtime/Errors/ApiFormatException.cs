using System.Net;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The exception that is thrown when a successful response, or a message that the service sent (such as a callback),
/// cannot be deserialized.
/// </summary>
public sealed class ApiFormatException : ApiException
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiFormatException"/> class. Public so that you can create
    /// instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation or callback in the spec, such as <c>getChannel</c>.</param>
    /// <param name="statusCode">
    /// The HTTP status code; 0 for a message that the service sent, such as a callback.
    /// </param>
    /// <param name="jsonPath">The JSON path of the error, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">
    /// The expected and the actual format, such as <c>expected a string, found a number</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/>, <paramref name="jsonPath"/> or <paramref name="expectation"/> is null.
    /// </exception>
    public ApiFormatException(string operation, HttpStatusCode statusCode, string jsonPath, string expectation)
        : this(operation, statusCode, jsonPath, expectation, innerException: null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiFormatException"/> class with an inner exception. Public so that
    /// you can create instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation or callback in the spec, such as <c>getChannel</c>.</param>
    /// <param name="statusCode">
    /// The HTTP status code; 0 for a message that the service sent, such as a callback.
    /// </param>
    /// <param name="jsonPath">The JSON path of the error, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">
    /// The expected and the actual format, such as <c>expected a string, found a number</c>.
    /// </param>
    /// <param name="innerException">The exception that caused this exception; null if there is none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/>, <paramref name="jsonPath"/> or <paramref name="expectation"/> is null.
    /// </exception>
    public ApiFormatException(
        string operation, HttpStatusCode statusCode, string jsonPath, string expectation, Exception? innerException)
        : base(operation, innerException)
    {
        StatusCode = statusCode;
        JsonPath = Guard.NotNull(jsonPath);
        Expectation = Guard.NotNull(expectation);
    }

    /// <summary>Initializes an exception for a message from the service that could not be deserialized.</summary>
    internal ApiFormatException(string id, JsonShapeException cause)
        : this(id, statusCode: 0, cause.Path ?? "$", cause.Expectation, cause) => Attempts = 0;

    /// <summary>
    /// The differences between the body and the spec, up to 1,000, if the exception was thrown because of
    /// <see cref="ApiClientOptions.ThrowOnDrift"/>; otherwise, an empty list.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ApiDrift> Drifts
    {
        get;
        init => field = [.. Guard.NotNull(value)];
    } = [];

    /// <summary>
    /// The HTTP status code, from 200 to 299; 0 for a message that the service sent, such as a callback.
    /// </summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The JSON path of the error, such as <c>$.content[2].id</c>; <c>$</c> for the whole body.</summary>
    public string JsonPath { get; }

    /// <summary>
    /// The expected and the actual format, such as <c>expected a string, found a number</c>. Contains no values from
    /// the body.
    /// </summary>
    public string Expectation { get; }

    /// <summary>
    /// The received body, up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/> bytes; up to 64 KiB for a message that
    /// the service sent, such as a callback.
    /// </summary>
    /// <remarks>The body can contain secrets. Do not log it.</remarks>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether <see cref="RawBody"/> contains only the beginning of the body.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => StatusCode == 0
        ? text.Message(Operation, JsonPath, Expectation)
        : text.Format(Operation, Attempts, StatusCode, JsonPath, Expectation, TraceId);
}
