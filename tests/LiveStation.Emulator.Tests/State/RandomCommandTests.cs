using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Random calls to the real API.</summary>
public sealed class RandomCommandTests
{
    [Fact]
    public void Random_commands_cause_no_internal_error_and_reach_every_operation()
    {
        RandomCommands commands = new(LiveWorld.Start(), seed: 15);

        commands.Run(20_000);

        string[] never = [.. Tests.Support.SpecModel.Operations.Select(operation => operation.Id).Except(commands.Accepted.Keys)];
        never.ShouldBeEmpty($"{commands.Accepted.Values.Sum()} accepted, {commands.Refused} refused");
        commands.Accepted.Values.Sum().ShouldBeGreaterThan(4_000);
    }

    [Fact]
    public void The_same_seed_and_the_same_calls_get_the_same_bytes()
    {
        RandomCommands first = new(LiveWorld.Start(seed: 7), seed: 1);
        RandomCommands second = new(LiveWorld.Start(seed: 7), seed: 1);
        first.Run(1_000);
        second.Run(1_000);

        second.Log.ShouldBe(first.Log);
    }
}
