using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Members that the spec does not define.</summary>
public sealed class UnknownProperties
{
    [Theory]
    [InlineData(typeof(UnknownMember))]
    public void An_unknown_member_is_kept_if_the_type_supports_it_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(RepeatedUnknown))]
    public void The_last_of_repeated_unknown_members_is_kept_and_both_are_reported(Type mutator) =>
        Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(DeepUnknown))]
    public void An_unknown_member_is_kept_up_to_the_maximum_depth_and_refused_beyond(Type mutator) =>
        Runs.Mutated(mutator);
}
