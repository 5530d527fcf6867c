using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Members that the spec does not define.</summary>
public sealed class UnknownProperties
{
    [Theory]
    [InlineData(typeof(UnknownMember))]
    public void An_unknown_member_is_kept_where_there_is_a_place_for_it_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedUnknown))]
    public void Of_an_unknown_member_that_comes_twice_the_last_is_kept_and_both_are_told(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(DeepUnknown))]
    public void An_unknown_member_is_kept_down_to_the_bound_of_depth_and_refused_below(Type mutator) =>
        Runs.Mutated(mutator);
}
