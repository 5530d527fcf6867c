using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The decision to send a request again.</summary>
public sealed class ApiRetry
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiRetry"/> class. Public so that you can create instances in your own
    /// tests.
    /// </summary>
    /// <param name="failed">The result of the failed attempt.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failed"/> is null.</exception>
    public ApiRetry(ApiAttemptResult failed) => Failed = Guard.NotNull(failed);

    /// <summary>The result of the failed attempt.</summary>
    public ApiAttemptResult Failed { get; }

    /// <summary>The reason for sending the request again.</summary>
    public ApiRetryReason Reason { get; init; }

    /// <summary>The delay before the next attempt.</summary>
    public TimeSpan Delay { get; init; }
}
