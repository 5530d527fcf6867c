using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>
/// The documentation comment and the attributes of a member. The texts are final and escaped; only line breaks are added
/// during writing.
/// </summary>
/// <param name="Tags">Its elements, in the order of the output.</param>
internal sealed record DocBlock(EquatableArray<DocTag> Tags)
{
    /// <summary>The attributes, each with its brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>Returns this comment with one more attribute.</summary>
    /// <param name="attribute">The attribute with its brackets; null for none.</param>
    public DocBlock With(string? attribute) =>
        attribute is null ? this : this with { Attributes = Attributes.Append(attribute).ToEquatableArray() };

    /// <summary>Creates a comment from elements.</summary>
    /// <param name="tags">The elements; null elements are left out.</param>
    public static DocBlock Of(params DocTag?[] tags)
    {
        int count = tags.Count(tag => tag is not null), next = 0;
        var known = new DocTag[count];
        foreach (DocTag? tag in tags)
        {
            if (tag is { } one)
                known[next++] = one;
        }
        return new DocBlock(EquatableArray.Of(known));
    }
}

/// <summary>One element of a documentation comment. A plan contains tens of thousands of them.</summary>
/// <param name="Name">Name of the element.</param>
/// <param name="Attributes">Its attributes with a space before each; empty for none.</param>
/// <param name="Paragraphs">Its paragraphs as XML; without paragraphs the element is empty.</param>
/// <param name="IsCode">Indicates whether the paragraphs are lines of code, which are kept unchanged.</param>
internal readonly record struct DocTag(
    string Name, string Attributes, EquatableArray<string> Paragraphs, bool IsCode = false);
