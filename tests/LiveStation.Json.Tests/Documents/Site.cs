using System.Collections.Immutable;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Json.Tests.Documents;

/// <summary>A value inside a document, with what the model says of its place.</summary>
/// <param name="Steps">The way to it: numbers of members and items.</param>
/// <param name="Path">The same way in words.</param>
/// <param name="Node">The value.</param>
/// <param name="Place">What belongs there.</param>
internal sealed record Site(ImmutableArray<int> Steps, string Path, JsonNode Node, Place Place)
{
    /// <summary>What the object around it knows of it; null when it is no member of a type of the spec.</summary>
    public MemberShape? Member { get; init; }

    /// <summary>What is known of the object it is; null when it is no object of the spec.</summary>
    public ObjectShape? Shape { get; init; }

    /// <summary>The value around it; null for the whole document.</summary>
    public Site? Parent { get; init; }

    public int Index => Steps[^1];

    /// <summary>Whether the value is the sign for nothing.</summary>
    public bool IsNothing => Place.Nothing is { } sign && sign == Node;

    public bool IsNull => Node is PlainNode { IsNull: true };

    /// <summary>Whether nothing of it is read, whatever it is: an answer that says nothing.</summary>
    public bool IsPassedOver => Shape is { Members.Count: 0 };

    /// <summary>The path of a member of the object it is.</summary>
    public string PathOf(string name) => JsonPath.Append(Path, name);
}
