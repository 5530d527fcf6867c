using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Journal;

namespace LiveStation.Emulator.State;

/// <summary>The settings of the worlds.</summary>
internal sealed record StateSettings
{
    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The seed of random texts.</summary>
    public long Seed { get; init; }

    /// <summary>The duration of a transition whose duration is not documented.</summary>
    public TimeSpan UnknownDuration { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Other durations, by names such as <c>LiveChannel.CREATING</c>.</summary>
    public IReadOnlyDictionary<string, TimeSpan> UnknownDurations { get; init; } = new Dictionary<string, TimeSpan>();

    /// <summary>The data file; null if the state is lost at the end.</summary>
    public StateJournal? Journal { get; init; }

    /// <summary>Receives the messages for new log entries; null if nobody does.</summary>
    public IWorldEvents? Events { get; init; }

    /// <summary>Whether each response that is kept for later calls is compared with a new one.</summary>
    public bool ComparesRenderings { get; init; }

    /// <summary>Hand-written behaviour of the API.</summary>
    public StateHooks Hooks { get; init; } = StateHooks.None;
}
