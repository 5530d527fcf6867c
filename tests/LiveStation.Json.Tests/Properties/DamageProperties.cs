using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Documents that were damaged in transit.</summary>
public sealed class DamageProperties
{
    [Theory]
    [InlineData(typeof(CutOff))]
    public void A_document_that_ends_too_early_is_refused(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(GarbledBytes))]
    public void Garbled_bytes_are_read_alike_by_both_tiers_or_refused_with_the_documented_exception(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(MoreBehind))]
    public void A_document_with_more_behind_its_end_is_refused(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenGrammar))]
    public void What_is_no_JSON_is_refused_wherever_it_stands(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenText))]
    public void A_text_that_is_not_all_Unicode_is_read_with_a_sign_in_place_of_the_rest_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BrokenName))]
    public void So_is_a_name_that_is_not_all_Unicode(Type mutator) => Runs.Mutated(mutator);
}
