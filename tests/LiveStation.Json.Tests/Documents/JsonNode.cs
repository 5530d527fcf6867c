using System.Collections.Immutable;

namespace LiveStation.Json.Tests.Documents;

/// <summary>A JSON value that represents every detail of the wire format: order, duplicates and spelling.</summary>
internal abstract record JsonNode
{
    public static PlainNode Null { get; } = new("null");

    /// <summary>The value with another one at a path in it; if that is null, the member or item is removed.</summary>
    public JsonNode With(ReadOnlySpan<int> steps, Func<JsonNode, JsonNode?> change) =>
        ChangedAt(steps, change) ?? throw new InvalidOperationException("Nothing would be left.");

    internal JsonNode? ChangedAt(ReadOnlySpan<int> steps, Func<JsonNode, JsonNode?> change) =>
        steps.IsEmpty ? change(this) : ChangedInside(steps, change);

    private protected virtual JsonNode ChangedInside(ReadOnlySpan<int> steps, Func<JsonNode, JsonNode?> change) =>
        throw new InvalidOperationException("There is nothing inside a plain value.");
}

/// <summary>A number, a boolean or null, exactly as written.</summary>
internal sealed record PlainNode(string Json) : JsonNode
{
    public bool IsNull => Json == "null";

    public bool IsNumber => Json[0] is '-' or (>= '0' and <= '9');
}

/// <summary>A string.</summary>
/// <param name="Value">The unescaped value.</param>
/// <param name="Spelling">The characters between the quotes; null for the minimal escaping.</param>
internal sealed record TextNode(string Value, string? Spelling = null) : JsonNode;

/// <summary>An array.</summary>
internal sealed record ArrayNode(ImmutableArray<JsonNode> Items) : JsonNode
{
    private protected override JsonNode ChangedInside(ReadOnlySpan<int> steps, Func<JsonNode, JsonNode?> change)
    {
        JsonNode? item = Items[steps[0]].ChangedAt(steps[1..], change);
        return new ArrayNode(item is null ? Items.RemoveAt(steps[0]) : Items.SetItem(steps[0], item));
    }
}

/// <summary>An object.</summary>
internal sealed record ObjectNode(ImmutableArray<Member> Members) : JsonNode
{
    private protected override JsonNode ChangedInside(ReadOnlySpan<int> steps, Func<JsonNode, JsonNode?> change)
    {
        Member member = Members[steps[0]];
        JsonNode? value = member.Value.ChangedAt(steps[1..], change);
        return new ObjectNode(value is null
            ? Members.RemoveAt(steps[0])
            : Members.SetItem(steps[0], member with { Value = value }));
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Spelling">The characters of the name between the quotes; null for the minimal escaping.</param>
internal sealed record Member(string Name, JsonNode Value, string? Spelling = null);
