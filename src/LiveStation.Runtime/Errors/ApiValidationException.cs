using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The exception that is thrown when a request violates constraints of the API. The request was not sent.
/// </summary>
/// <remarks>
/// <para>The exception lists all violations and contains no values from the request.</para>
/// <para>
/// Set <see cref="ApiClientOptions.ValidateRequests"/> to false to send such requests anyway. Even then, a value that
/// cannot be represented in the request is rejected. Examples are <see cref="double.NaN"/>, a duration that is not a
/// whole number of the API's unit, such as 1.5 s for a value in seconds, an unpaired surrogate and an empty path
/// segment.
/// </para>
/// </remarks>
public sealed class ApiValidationException : ApiException
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiValidationException"/> class. Public so that you can create
    /// instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="violations">The constraints that the request violates.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="violations"/> is null.
    /// </exception>
    public ApiValidationException(string operation, IReadOnlyList<RequestViolation> violations)
        : base(Guard.NotNull(operation), inner: null)
    {
        Violations = [.. Guard.NotNull(violations)];
        Attempts = 0;
    }

    /// <summary>All constraints that the request violates, in the order of its members.</summary>
    public IReadOnlyList<RequestViolation> Violations { get; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Validation(Operation, Violations);
}
