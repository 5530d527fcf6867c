namespace LiveStation.Generator.Engine.Language;

/// <summary>What the schema says of a key.</summary>
/// <param name="Value">What stands under it.</param>
/// <param name="Description">What it says, in a sentence or two.</param>
internal sealed record KeyText(LanguageForm Value, string Description)
{
    /// <summary>What must stand under it because of another key; null where no other key matters.</summary>
    public Variant? Stricter { get; init; }
}
