using System.Text.Json.Nodes;

namespace LiveStation.Emulator.Tests.Proof.Support;

/// <summary>A response that the gateway returned.</summary>
/// <param name="Operation">The ID of the operation; null if the route is unknown.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The error code; null on success.</param>
/// <param name="Utf8">The body.</param>
internal sealed record ProofReply(string? Operation, int Status, int? Code, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The result; null if there is none.</summary>
    public JsonNode? Content { get; } = Code is null && !Utf8.IsEmpty ? JsonNode.Parse(Utf8.Span)!["content"] : null;

    /// <summary>The number of all items of a list.</summary>
    public int Total => JsonNode.Parse(Utf8.Span)!["total"]!.GetValue<int>();

    /// <summary>The result of a list.</summary>
    public JsonArray Items => (JsonArray)Content!;

    /// <inheritdoc />
    public override string ToString() => $"{Operation} {Status} {System.Text.Encoding.UTF8.GetString(Utf8.Span)}";
}
