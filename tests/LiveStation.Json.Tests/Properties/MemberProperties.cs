using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Members that are missing, unknown or repeated.</summary>
public sealed class MemberProperties
{
    [Theory]
    [InlineData(typeof(MissingMember))]
    public void A_missing_member_is_reported_if_it_is_certain_and_refused_if_it_is_required(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NullValue))]
    public void A_null_is_reported_if_the_value_is_certain_and_refused_if_it_is_required(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherCase))]
    public void A_name_in_another_case_is_unknown_and_its_member_is_missing(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(AliasMember))]
    public void A_member_under_an_alias_is_read_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NullAlias))]
    public void A_null_under_an_alias_is_reported_twice_if_the_member_is_certain(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedMember))]
    public void A_repeated_member_replaces_the_first_and_is_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedKey))]
    public void A_repeated_key_of_a_map_replaces_the_first_and_is_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OddKey))]
    public void A_key_of_a_map_can_be_any_text_without_a_report(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ShuffledMembers))]
    public void Members_in_another_order_are_equivalent_and_not_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ErrorBeside))]
    public void An_error_beside_the_content_is_refused_and_a_null_error_is_ignored(Type mutator) =>
        Runs.Mutated(mutator);
}
