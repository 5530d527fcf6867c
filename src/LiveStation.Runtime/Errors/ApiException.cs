using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The base class for exceptions that are thrown when an API call fails. Derived classes represent the failures that
/// callers handle differently.
/// </summary>
/// <remarks>Messages contain no bodies, keys or signatures and can be logged.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(string operation, Exception? inner)
        : base(message: null, inner) => Operation = Guard.NotNull(operation);

    /// <summary>The language of the message: English or Korean.</summary>
    internal ApiLanguage Language { get; init; }

    /// <summary>The name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>The id by which the service can find the call; null if the response does not contain one.</summary>
    public string? TraceId { get; init; }

    /// <summary>The operation and the reason on one line, with the trace id if there is one.</summary>
    public sealed override string Message => Text(new ErrorText(Language));

    /// <summary>Returns the message, created from the properties set by the initializer.</summary>
    private protected abstract string Text(ErrorText text);
}
