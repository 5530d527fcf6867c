using System.Net;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The service reported success, but its answer cannot be represented.</summary>
public sealed class ApiFormatException : ApiException
{
    /// <summary>Initializes a new instance. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    /// <param name="statusCode">HTTP status; 0 for a message that the service sent by itself.</param>
    /// <param name="jsonPath">Where in the body, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">What was expected there, and what was found.</param>
    /// <exception cref="ArgumentNullException">The operation, the path or the expectation is null.</exception>
    public ApiFormatException(string operation, HttpStatusCode statusCode, string jsonPath, string expectation)
        : this(operation, statusCode, jsonPath, expectation, innerException: null)
    {
    }

    /// <summary>Initializes a new instance with its cause. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    /// <param name="statusCode">HTTP status; 0 for a message that the service sent by itself.</param>
    /// <param name="jsonPath">Where in the body, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">What was expected there, and what was found.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <exception cref="ArgumentNullException">The operation, the path or the expectation is null.</exception>
    public ApiFormatException(
        string operation, HttpStatusCode statusCode, string jsonPath, string expectation, Exception? innerException)
        : base(operation, innerException)
    {
        StatusCode = statusCode;
        JsonPath = Guard.NotNull(jsonPath);
        Expectation = Guard.NotNull(expectation);
    }

    /// <summary>A message that the service sent by itself and that cannot be read.</summary>
    internal ApiFormatException(string id, JsonShapeException cause)
        : this(id, statusCode: 0, cause.Path ?? "$", cause.Expectation, cause)
    {
    }

    /// <summary>
    /// All drift of the body, at most 1,000 places, when <see cref="ApiClientOptions.ThrowOnDrift"/> is the cause; otherwise
    /// empty.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ApiDrift> Drifts
    {
        get;
        init => field = [.. Guard.NotNull(value)];
    } = [];

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
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether <see cref="RawBody"/> is only the beginning.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <inheritdoc />
    private protected override string Text => StatusCode == 0
        ? ErrorText.Message(Operation, JsonPath, Expectation)
        : ErrorText.Format(Operation, StatusCode, JsonPath, Expectation, TraceId);
}
