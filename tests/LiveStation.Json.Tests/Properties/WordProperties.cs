using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Enum values, and the values that mean "none".</summary>
public sealed class WordProperties
{
    [Theory]
    [InlineData(typeof(NewWord))]
    public void A_new_word_of_an_enum_is_kept_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(PlainForWord))]
    public void A_number_or_a_boolean_where_a_word_belongs_is_kept_as_a_new_word_and_told_twice(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(AliasWord))]
    public void Another_spelling_of_a_word_is_read_as_the_word_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherNothing))]
    public void The_sign_for_nothing_in_the_other_JSON_kind_is_read_as_nothing_and_told(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OddNothing))]
    public void The_sign_for_nothing_written_oddly_is_read_as_nothing_and_told(Type mutator) => Runs.Mutated(mutator);
}
