using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Members that are missing, unknown or repeated.</summary>
public sealed class MemberProperties
{
    [Theory]
    [InlineData(typeof(MissingMember))]
    public void A_member_left_out_is_told_where_it_is_certain_and_refused_where_it_must_come(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NullValue))]
    public void A_null_is_told_where_a_value_is_certain_and_refused_where_it_must_come(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherCase))]
    public void A_name_in_another_case_is_unknown_and_its_member_is_missing(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(AliasMember))]
    public void A_member_under_another_of_its_names_is_read_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NullAlias))]
    public void A_null_under_another_name_is_told_twice_where_the_member_is_certain(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedMember))]
    public void A_member_that_comes_again_replaces_the_first_and_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedKey))]
    public void A_key_of_a_map_that_comes_again_replaces_the_first_and_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OddKey))]
    public void A_key_of_a_map_may_be_any_text_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ShuffledMembers))]
    public void Members_in_another_order_mean_the_same_and_nothing_is_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ErrorBeside))]
    public void An_error_beside_the_content_is_refused_and_a_null_in_its_place_is_nothing(Type mutator) =>
        Runs.Mutated(mutator);
}
