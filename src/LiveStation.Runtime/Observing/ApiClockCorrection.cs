using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A correction of the clock with which a client signs its requests.</summary>
public sealed class ApiClockCorrection
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiClockCorrection"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="attempt">The attempt whose timestamp was rejected.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attempt"/> is null.</exception>
    public ApiClockCorrection(ApiAttempt attempt) => Attempt = Guard.NotNull(attempt);

    /// <summary>The attempt whose timestamp was rejected.</summary>
    public ApiAttempt Attempt { get; }

    /// <summary>
    /// The time that the client adds to its clock: positive if the clock of this computer is behind the server's clock.
    /// </summary>
    public TimeSpan Offset { get; init; }
}
