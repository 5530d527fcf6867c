using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>What was to be sent does not keep the rules of the API; nothing was sent.</summary>
/// <remarks>
/// All violations are told at once, and no value of the request is. To have such requests sent all the same, say
/// <see cref="ApiClientOptions.ValidateRequests"/> = false. A value that has no form on the wire, such as
/// <see cref="double.NaN"/>, a part of a unit, half a surrogate pair or an empty part of a path, is refused even so.
/// </remarks>
public sealed class ApiValidationException : ApiException
{
    /// <summary>Initializes a new instance. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="violations">Every rule that is not kept.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApiValidationException(string operation, IReadOnlyList<RequestViolation> violations)
        : base(Guard.NotNull(operation), inner: null) => Violations = [.. Guard.NotNull(violations)];

    /// <summary>Every rule that is not kept, in the order of the request.</summary>
    public IReadOnlyList<RequestViolation> Violations { get; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Validation(Operation, Violations);
}
