using System.Collections.Concurrent;
using LiveStation.Emulator.State.Journal;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Replies;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State;

/// <summary>The worlds of all accounts and zones. A world exists from its first call on.</summary>
internal sealed class ResourceWorlds
{
    private readonly ConcurrentDictionary<(string Account, string Zone), Lazy<ResourceWorld>> _worlds = new();
    private readonly FallbackValues _fallbacks;
    private readonly ExternalSeeds _seeds;
    private readonly StateSettings _settings;

    /// <summary>Initializes a new instance of the <see cref="ResourceWorlds"/> class.</summary>
    /// <param name="model">The model of the API.</param>
    /// <param name="examples">The examples of successful calls.</param>
    /// <param name="settings">The settings.</param>
    public ResourceWorlds(ApiModel model, IEnumerable<StateExample> examples, StateSettings settings)
    {
        Model = model;
        _settings = settings;
        _fallbacks = new FallbackValues(model);
        _seeds = new ExternalSeeds(model, _fallbacks, examples, settings.Hooks.Everything);
        if (settings.Journal is { } journal)
            Load(journal);
    }

    /// <summary>The model of the API.</summary>
    public ApiModel Model { get; }

    /// <summary>The worlds that exist, by account and zone.</summary>
    public IEnumerable<ResourceWorld> All =>
        _worlds.Values.Select(world => world.Value).OrderBy(world => world.World.Account, StringComparer.Ordinal)
            .ThenBy(world => world.World.Zone, StringComparer.Ordinal);

    /// <summary>Returns the world of an account in a zone.</summary>
    public ResourceWorld Find(string account, string zone)
    {
        // No world is locked here.
        if (_settings.Journal is { IsLong: true })
            Compact();
        return _worlds.GetOrAdd((account, zone), key => new Lazy<ResourceWorld>(() => Create(key.Account, key.Zone))).Value;
    }

    /// <summary>Removes all resources. Each world starts again with those that exist outside the API.</summary>
    public void Reset()
    {
        foreach (ResourceWorld world in All)
        {
            lock (world.World.Lock)
                world.World.IsRetired = true;
        }
        _worlds.Clear();
        Compact();
    }

    private void Compact()
    {
        if (_settings.Journal is not { } journal)
            return;
        // All locks, always in the same order; a call takes only one of them before that of the journal.
        World[] worlds = [.. All.Select(world => world.World)];
        int locked = 0;
        try
        {
            for (; locked < worlds.Length; locked++)
                worlds[locked].Lock.Enter();
            journal.Rewrite(worlds);
        }
        finally
        {
            while (locked > 0)
                worlds[--locked].Lock.Exit();
        }
    }

    private void Load(StateJournal journal)
    {
        journal.Load((account, zone) => Find(account, zone).World);
        foreach (ResourceWorld world in All)
        {
            foreach (Resource resource in world.World.All)
                world.Lifecycle.Plan(resource);
            world.World.Changes.Clear();
        }
        Compact();
    }

    private ResourceWorld Create(string account, string zone)
    {
        ResourceWorld world = new(Model, account, zone, _fallbacks, _settings);
        _seeds.AddTo(world.World, world.Lifecycle);
        return world;
    }
}
