using LiveStation.Runtime.Errors;

namespace LiveStation.Runtime;

/// <summary>Base class of the exceptions of failed API calls. The derived classes tell apart what the caller can do.</summary>
/// <remarks>Messages contain neither bodies nor keys nor signatures, so that they can be logged.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(string operation, Exception? inner)
        : base(message: null, inner) => Operation = operation;

    /// <summary>Language of the message: English or Korean.</summary>
    internal ApiLanguage Language { get; init; }

    /// <summary>Name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>Id under which the service's side can find the call; null when the response has none.</summary>
    public string? TraceId { get; init; }

    /// <summary>The operation and the reason in one line, with the trace id when there is one.</summary>
    public sealed override string Message => Text(new ErrorText(Language));

    /// <summary>Returns the message, from the values that the initializer has set.</summary>
    private protected abstract string Text(ErrorText text);
}
