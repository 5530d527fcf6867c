using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>
/// What stands above a member: a documentation comment, decided and escaped, so that only breaking it into lines is left, and
/// attributes.
/// </summary>
/// <param name="Tags">Its elements, in the order of writing.</param>
internal sealed record DocBlock(EquatableArray<DocTag> Tags)
{
    /// <summary>The attributes, each with its brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>This comment with one more attribute.</summary>
    /// <param name="attribute">The attribute with its brackets; null for none.</param>
    public DocBlock With(string? attribute) =>
        attribute is null ? this : this with { Attributes = Attributes.Append(attribute).ToEquatableArray() };

    /// <summary>Makes a comment of these elements.</summary>
    /// <param name="tags">The elements; null ones are left out.</param>
    public static DocBlock Of(params DocTag?[] tags) => new(tags.OfType<DocTag>().ToEquatableArray());
}

/// <summary>One element of a documentation comment.</summary>
/// <param name="Name">Name of the element.</param>
/// <param name="Attributes">Its attributes with a space before each; empty for none.</param>
/// <param name="Paragraphs">Its text as XML, a paragraph each; none makes an empty element.</param>
/// <param name="IsCode">Whether the paragraphs are lines of code, to be kept as they are.</param>
internal sealed record DocTag(
    string Name, string Attributes, EquatableArray<string> Paragraphs, bool IsCode = false);
