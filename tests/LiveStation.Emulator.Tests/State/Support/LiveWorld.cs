using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Journal;
using LiveStation.Emulator.State.LiveStation;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>Worlds of the real API, with the examples of the spec.</summary>
internal static class LiveWorld
{
    private static readonly ApiModel Model = ApiModel.Parse(LiveStationState.Model);

    private static readonly StateExample[] Examples =
    [
        .. SpecModel.Examples.Values.Where(example => example.Example.Body is not null).Select(
            example => new StateExample(example.Operation.Id, [.. example.Example.Path], example.Example.Body!)),
    ];

    /// <summary>A world with nothing but what exists outside the API.</summary>
    public static TestWorld Start(long seed = 0) => Start(new TestClock(), seed: seed);

    /// <summary>A world with a clock, and a data file or a receiver of events.</summary>
    public static TestWorld Start(TestClock clock, StateJournal? journal = null, IWorldEvents? events = null, long seed = 0)
    {
        StateSettings settings = new()
        {
            TimeProvider = clock,
            Seed = seed,
            Hooks = LiveStationHooks.All,
            Journal = journal,
            Events = events,
        };
        return new TestWorld(new ResourceWorlds(Model, Examples, settings), clock);
    }

    /// <summary>A world with other settings, except the clock.</summary>
    public static TestWorld Start(StateSettings settings)
    {
        TestClock clock = new();
        return new TestWorld(new ResourceWorlds(Model, Examples, settings with { TimeProvider = clock }), clock);
    }
}
