using FsCheck;
using FsCheck.Fluent;
using LiveStation.Emulator.Tests.Proof.Commands;
using LiveStation.Emulator.Tests.Support;
using Microsoft.FSharp.Core;

namespace LiveStation.Emulator.Tests.Proof;

/// <summary>The emulator behaves like a reference model that was written by hand.</summary>
public sealed class ModelBasedTests
{
    private const int Sessions = 50, Steps = 400;

    private const ulong Seed = 20_261_130;

    [Fact]
    public void Random_commands_get_the_responses_of_the_reference_model()
    {
        Coverage coverage = new();
        Gen<int> number = Gen.Choose(0, int.MaxValue);
        Gen<Step> step = from command in number from subject in number from other in number from variant in number
                         select new Step(command, subject, other, variant);
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Sessions).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

        Check.One(config, Prop.ForAll(
            Arb.From(Gen.ArrayOf(step, Steps).Select(steps => new Walk(steps)), Shorter), walk => Play(walk, coverage)));

        TestContext.Current.TestOutputHelper!.WriteLine(coverage.ToString());
        SpecModel.Operations.Select(operation => operation.Id).Except(coverage.Accepted.Keys).ShouldBeEmpty();
        coverage.Refused.Count.ShouldBeGreaterThan(40);
        coverage.Validated.ShouldBeGreaterThan(600);
    }

    private static void Play(Walk walk, Coverage coverage)
    {
        using Session session = new(coverage);
        foreach (Step step in walk.Steps)
            session.Play(step);
        ListCommands.CompareAll(session);
    }

    // A failing walk becomes shorter by dropping steps, first many at once.
    private static IEnumerable<Walk> Shorter(Walk walk)
    {
        Step[] steps = walk.Steps;
        for (int length = (steps.Length + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (int start = 0; start < steps.Length; start += length)
                yield return new Walk([.. steps[..start], .. steps[Math.Min(steps.Length, start + length)..]]);
        }
    }

    /// <summary>The steps of a session. A failed test shows their commands if there are few.</summary>
    private sealed record Walk(Step[] Steps)
    {
        private const int MostShown = 60;

        public override string ToString() => Steps.Length > MostShown
            ? $"{Steps.Length} steps"
            : string.Join("", Steps.Select(step => $"\n{Catalog.Of(step.Command).Name}: {step}"));
    }
}
