using System.Net;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The result of an attempt.</summary>
public sealed class ApiAttemptResult
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiAttemptResult"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="attempt">The attempt.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attempt"/> is null.</exception>
    public ApiAttemptResult(ApiAttempt attempt) => Attempt = Guard.NotNull(attempt);

    /// <summary>The attempt.</summary>
    public ApiAttempt Attempt { get; }

    /// <summary>The time from the creation of the request to the end of the response body or to the failure.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The HTTP status code; null if no response was received.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The error code of the service or the gateway; null if there is none.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>
    /// The category of the failure: the HTTP status code of an error response, such as <c>503</c>, <c>timeout</c>, or the
    /// full name of the exception type; null if the attempt succeeded.
    /// </summary>
    public string? ErrorType { get; init; }

    /// <summary>The trace ID of the response; null if there is none.</summary>
    public string? TraceId { get; init; }
}
