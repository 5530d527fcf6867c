using System.Globalization;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>A JSON value as data, which is printed as JSON or as YAML.</summary>
internal abstract record DocumentNode
{
    /// <summary>Converts a text; null stays null, so that an object omits the member.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static implicit operator DocumentNode?(string? text) => text is null ? null : new DocumentText(text);

    /// <summary>Converts a whole number; null stays null.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator DocumentNode?(int? number) =>
        number is { } given ? new DocumentLiteral(given.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>Converts a boolean.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DocumentNode(bool value) => new DocumentLiteral(value ? "true" : "false");
}

/// <summary>A string.</summary>
/// <param name="Text">The text; untrusted.</param>
internal sealed record DocumentText(string Text) : DocumentNode;

/// <summary>A number, a boolean or null.</summary>
/// <param name="Json">The value as JSON.</param>
internal sealed record DocumentLiteral(string Json) : DocumentNode
{
    /// <summary>Null.</summary>
    public static DocumentLiteral Null { get; } = new("null");
}

/// <summary>An array.</summary>
/// <param name="Items">The items.</param>
internal sealed record DocumentList(EquatableArray<DocumentNode> Items) : DocumentNode
{
    /// <summary>Creates an array of texts.</summary>
    /// <param name="texts">The texts; untrusted.</param>
    public static DocumentList OfTexts(IEnumerable<string> texts) => Of(texts.Select(text => new DocumentText(text)));

    /// <summary>Creates an array.</summary>
    /// <param name="items">The items.</param>
    public static DocumentList Of(IEnumerable<DocumentNode> items) => new(items.ToEquatableArray());

    /// <summary>Creates an array; null when it would be empty.</summary>
    /// <param name="items">The items.</param>
    public static DocumentList? OfAny(IEnumerable<DocumentNode> items) => Of(items) is { Items.Count: > 0 } list ? list : null;
}
