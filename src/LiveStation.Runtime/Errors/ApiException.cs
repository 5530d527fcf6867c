using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The base class for exceptions that are thrown when an API call fails, or when a message that the service sent, such
/// as a callback, cannot be read. Derived classes represent the failures that callers handle differently.
/// </summary>
/// <remarks>Exception messages contain no bodies, keys or signatures and can be logged.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(string operation, Exception? inner)
        : base(message: null, inner) => Operation = Guard.NotNull(operation);

    /// <summary>The language of the message: English or Korean.</summary>
    internal ApiLanguage Language { get; init; }

    /// <summary>The ID of the operation or callback in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; }

    /// <summary>
    /// The trace ID of the call, for inquiries to the service provider; null if the response does not contain one.
    /// </summary>
    public string? TraceId { get; init; }

    /// <summary>
    /// The number of times the request was sent; 0 if it was not sent, as for an invalid request, or if the exception is
    /// about a message that the service sent, such as a callback. The default is 1.
    /// </summary>
    /// <remarks><see cref="ApiClientOptions.Retry"/> specifies when a request is sent again.</remarks>
    public int Attempts { get; init; } = 1;

    /// <summary>The operation and the reason on one line, with the trace ID if there is one and the number of attempts if
    /// there were several.</summary>
    public sealed override string Message => Text(new ErrorText(Language));

    /// <summary>Returns the message, created from the properties set by the initializer.</summary>
    private protected abstract string Text(ErrorText text);
}
