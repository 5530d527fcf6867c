using LiveStation.Emulator.State.Effects;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.State;

/// <summary>A call to a world.</summary>
/// <param name="OperationId">The ID of the operation.</param>
/// <param name="Path">The values of the path, decoded, in the order of the route.</param>
/// <param name="Query">Returns the text of a query value; null if it is missing.</param>
/// <param name="Body">The body; empty if there is none.</param>
internal sealed record StateCall(string OperationId, IReadOnlyList<string> Path, Func<string, string?> Query, ReadOnlyMemory<byte> Body);

/// <summary>The result of a call to a world.</summary>
/// <param name="Body">The complete response as UTF-8; empty if it has no body.</param>
internal sealed record StateResult(ReadOnlyMemory<byte> Body)
{
    /// <summary>The error code; null on success.</summary>
    public int? Code { get; init; }

    /// <summary>The value or resource that the error is about; null if there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The reason of the error in detail, for the log of requests; null if there is none.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>
    /// Whether an example can respond: the world never had the resource, or no example contains the key of the deleted resource.
    /// </summary>
    public bool IsUnknown { get; init; }

    /// <summary>Returns the result of a refused call.</summary>
    /// <param name="refusal">The refusal.</param>
    public static StateResult Of(Refusal refusal) => new(ReadOnlyMemory<byte>.Empty)
    {
        Code = refusal.Code,
        Subject = refusal.Subject,
        Reason = refusal.Reason,
        IsUnknown = refusal.IsUnknown,
    };
}
