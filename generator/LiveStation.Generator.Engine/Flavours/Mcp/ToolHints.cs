using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>What a host can know about the effects of an operation before it calls the tool.</summary>
/// <param name="IsReadOnly">Whether the operation changes nothing.</param>
/// <param name="IsDestructive">
/// Whether the operation can change or delete what exists. A host can ask its user before such a call.
/// </param>
/// <param name="IsIdempotent">Whether a second call with the same arguments has no further effect.</param>
internal sealed record ToolHints(bool IsReadOnly, bool IsDestructive, bool IsIdempotent)
{
    /// <summary>Returns the hints of an operation. Without evidence of the opposite, a write is destructive.</summary>
    /// <param name="operation">The operation.</param>
    public static ToolHints Of(OperationModel operation)
    {
        bool isReadOnly = operation.Method is "GET" or "HEAD";
        return new ToolHints(
            isReadOnly, !isReadOnly && !OnlyCreates(operation), isReadOnly || operation.Method == "DELETE" || Replaces(operation));
    }

    // A request that contains the new value, or leads to a state, has no further effect the second time. Without both, it can be a
    // toggle, such as a switch to the other stream, which the second call reverses.
    private static bool Replaces(OperationModel operation) => operation.Method == "PUT"
        && (operation.Body is not null
            || (operation.Life.Count > 0 && operation.Life.All(step => step.Transition.To is not null)));

    // The states of the spec are the evidence: a transition from nothing is the creation of an object.
    private static bool OnlyCreates(OperationModel operation) =>
        operation is { Method: "POST", Life.Count: > 0 }
        && operation.Life.All(step => step.Transition is { From.Count: 0, To: not null });
}
