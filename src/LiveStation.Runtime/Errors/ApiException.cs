using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Base class of the exceptions of failed API calls. The derived classes tell apart what the caller can do.</summary>
/// <remarks>Messages contain neither bodies nor keys nor signatures, so that they can be logged.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(string operation, Exception? inner)
        : base(message: null, inner) => Operation = Guard.NotNull(operation);

    /// <summary>Name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>Id under which the service's side can find the call; null when the response has none.</summary>
    public string? TraceId { get; init; }

    /// <summary>The operation and the reason in one line, with the trace id when there is one.</summary>
    public sealed override string Message => Text;

    /// <summary>The message, from what the initializer has set.</summary>
    private protected abstract string Text { get; }
}
