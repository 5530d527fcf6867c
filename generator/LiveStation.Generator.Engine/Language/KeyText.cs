using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The part of a key that only the schema needs.</summary>
/// <param name="Value">Form of its value.</param>
/// <param name="En">Description in English, one or two sentences.</param>
/// <param name="Ko">Description in Korean.</param>
internal sealed record KeyText(LanguageForm Value, string En, string Ko)
{
    /// <summary>The description, for the hovers of editors.</summary>
    public DocText Description => new(En, Ko);

    /// <summary>A stricter form that depends on another key; null if no other key matters.</summary>
    public Variant? Stricter { get; init; }
}
