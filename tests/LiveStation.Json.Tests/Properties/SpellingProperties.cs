using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Documents that are written in another way.</summary>
public sealed class SpellingProperties
{
    [Theory]
    [InlineData(typeof(EscapedNames))]
    public void Escaped_names_are_equivalent_and_not_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(EscapedTexts))]
    public void Escaped_texts_are_equivalent_and_not_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(Blanks))]
    public void White_space_is_ignored_and_not_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ByteOrderMarkBefore))]
    public void A_byte_order_mark_is_ignored_and_not_reported(Type mutator) => Runs.Mutated(mutator);
}
