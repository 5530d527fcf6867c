using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Numbers, times and addresses in an unexpected format.</summary>
public sealed class NumberProperties
{
    [Theory]
    [InlineData(typeof(OddNumber))]
    public void A_whole_number_with_a_zero_fraction_or_an_exponent_is_read_and_reported(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(UnfitNumber))]
    public void A_number_out_of_range_is_discarded_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(CutNumber))]
    public void The_fraction_of_a_whole_number_is_truncated_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(IsoTimeText))]
    public void A_time_written_as_iso_8601_is_read_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(LongestNumber))]
    public void The_longest_whole_numbers_are_read_and_not_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OddTime))]
    public void A_time_written_as_a_number_or_with_spaces_is_read_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NoAddress))]
    public void A_text_that_is_not_an_absolute_address_is_kept_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(SeveralValues))]
    public void Several_deviating_values_at_once_are_all_read_and_each_is_reported(Type mutator) => Runs.Mutated(mutator);
}
