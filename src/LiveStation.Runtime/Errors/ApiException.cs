
namespace LiveStation.Runtime;

/// <summary>A call did not give what it promises. The kinds of it tell apart what the caller can do.</summary>
/// <remarks>Messages hold neither bodies nor keys nor signatures, so that they can be logged.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(string operation, string? traceId, string message, Exception? inner)
        : base(message, inner)
    {
        Operation = operation;
        TraceId = traceId;
    }

    /// <summary>Name of the operation in the spec.</summary>
    public string Operation { get; }

    /// <summary>Id under which the service's side can find the call; null when none came back.</summary>
    public string? TraceId { get; }
}
