using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Documents that were damaged in transit.</summary>
public sealed class DamageProperties
{
    [Theory]
    [InlineData(typeof(CutOff))]
    public void A_truncated_document_is_refused(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(GarbledBytes))]
    public void Garbled_bytes_are_read_alike_by_both_tiers_or_refused_with_the_documented_exception(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(MoreBehind))]
    public void A_document_with_trailing_characters_is_refused(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenGrammar))]
    public void Invalid_JSON_is_refused_at_every_position(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenText))]
    public void Invalid_Unicode_in_a_text_is_replaced_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenName))]
    public void Invalid_Unicode_in_a_name_is_replaced_and_reported(Type mutator) => Runs.Mutated(mutator);
}
