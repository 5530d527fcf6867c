using System.Collections.Immutable;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Json.Tests.Documents;

/// <summary>A value in a document, with the model's description of its position.</summary>
/// <param name="Steps">The path to it: indexes of members and items.</param>
/// <param name="Path">The same path as text.</param>
/// <param name="Node">The value.</param>
/// <param name="Place">The expected values.</param>
internal sealed record Site(ImmutableArray<int> Steps, string Path, JsonNode Node, Place Place)
{
    /// <summary>Its member of the parent object; null if it is not a member of a spec type.</summary>
    public MemberShape? Member { get; init; }

    /// <summary>The shape of the object; null if the value is not an object of the spec.</summary>
    public ObjectShape? Shape { get; init; }

    /// <summary>The parent value; null for the root.</summary>
    public Site? Parent { get; init; }

    public int Index => Steps[^1];

    /// <summary>Whether the value is the documented value for "none".</summary>
    public bool IsNothing => Place.Nothing is { } sign && sign == Node;

    public bool IsNull => Node is PlainNode { IsNull: true };

    /// <summary>Whether the value is never read: the response of an operation without content.</summary>
    public bool IsPassedOver => Shape is { Members.Count: 0 };

    /// <summary>The path of a member of this object.</summary>
    public string PathOf(string name) => JsonPath.Append(Path, name);
}
