using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Enum values, and the values that mean "none".</summary>
public sealed class WordProperties
{
    [Theory]
    [InlineData(typeof(NewWord))]
    public void A_new_value_of_an_enum_is_kept_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(PlainForWord))]
    public void A_number_or_a_boolean_for_an_enum_value_is_kept_as_an_unknown_value_and_reported_twice(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(AliasWord))]
    public void An_alias_of_an_enum_value_is_read_as_the_value_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherNothing))]
    public void The_value_for_none_in_the_other_JSON_kind_is_read_as_null_and_reported(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OddNothing))]
    public void The_value_for_none_in_another_format_is_read_as_null_and_reported(Type mutator) => Runs.Mutated(mutator);
}
