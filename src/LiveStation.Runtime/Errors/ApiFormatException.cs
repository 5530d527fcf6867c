using System.Net;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime;

/// <summary>The service reported success, but its answer cannot be represented.</summary>
public sealed class ApiFormatException : ApiException
{
    /// <summary>Makes one; public so that tests of callers can raise it.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <param name="jsonPath">Where in the body, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">What was expected there, and what was found.</param>
    /// <param name="rawBody">The body, or its beginning.</param>
    /// <param name="traceId">Trace id.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="isRawBodyTruncated">Whether the body is only the beginning.</param>
    public ApiFormatException(
        string operation,
        HttpStatusCode statusCode,
        string jsonPath,
        string expectation,
        ReadOnlyMemory<byte> rawBody = default,
        string? traceId = null,
        Exception? innerException = null,
        bool isRawBodyTruncated = false)
        : base(
            operation,
            traceId,
            ErrorText.Format(operation, statusCode, jsonPath, expectation, traceId),
            innerException)
    {
        StatusCode = statusCode;
        JsonPath = jsonPath;
        Expectation = expectation;
        RawBody = rawBody;
        IsRawBodyTruncated = isRawBodyTruncated;
    }

    /// <summary>A message that the service sent by itself and that cannot be read.</summary>
    internal ApiFormatException(string id, JsonShapeException cause, byte[] rawBody, bool isRawBodyTruncated)
        : base(id, traceId: null, ErrorText.Message(id, cause.Path ?? "$", cause.Expectation), cause)
    {
        JsonPath = cause.Path ?? "$";
        Expectation = cause.Expectation;
        RawBody = rawBody;
        IsRawBodyTruncated = isRawBodyTruncated;
    }

    /// <summary>
    /// All drift of the body, at most 1,000 places, when <see cref="ApiClientOptions.ThrowOnDrift"/> is the cause; otherwise
    /// empty.
    /// </summary>
    public IReadOnlyList<ApiDrift> Drifts { get; internal init; } = [];

    /// <summary>HTTP status, one of the 200s; 0 for a message that the service sent by itself.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Where in the body, such as <c>$.content[2].id</c>; <c>$</c> for the body as a whole.</summary>
    public string JsonPath { get; }

    /// <summary>What was expected there, and what was found. Holds no value of the body.</summary>
    public string Expectation { get; }

    /// <summary>
    /// The body, or its beginning up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/>. It may hold secrets: do
    /// not log it.
    /// </summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>Whether <see cref="RawBody"/> is only the beginning.</summary>
    public bool IsRawBodyTruncated { get; }
}
