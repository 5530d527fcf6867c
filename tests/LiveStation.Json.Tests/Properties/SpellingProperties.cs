using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Documents that are written in another way.</summary>
public sealed class SpellingProperties
{
    [Theory]
    [InlineData(typeof(EscapedNames))]
    public void Names_spelled_with_escapes_mean_the_same_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(EscapedTexts))]
    public void Texts_spelled_with_escapes_mean_the_same_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(Blanks))]
    public void White_space_means_nothing_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ByteOrderMarkBefore))]
    public void A_byte_order_mark_means_nothing_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);
}
