using System.Collections.Concurrent;
using LiveStation.Emulator.State.Journal;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Replies;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State;

/// <summary>The worlds of all accounts and zones. A world exists from its first call on.</summary>
internal sealed class ResourceWorlds
{
    private readonly ConcurrentDictionary<(string Account, string Zone), ResourceWorld> _worlds = new();

    // Held while worlds are added and while all of them are saved: a world that is added between would not be saved.
    private readonly Lock _adding = new();
    private readonly FallbackValues _fallbacks;
    private readonly ExternalSeeds _seeds;
    private readonly StateSettings _settings;
    private readonly IReadOnlySet<string> _exampleKeys;

    /// <summary>Initializes a new instance of the <see cref="ResourceWorlds"/> class.</summary>
    /// <param name="model">The model of the API.</param>
    /// <param name="examples">The examples of successful calls.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">A duration has the name of no transition without a documented duration.</exception>
    /// <exception cref="DataFileException">The data file cannot be used.</exception>
    public ResourceWorlds(ApiModel model, IReadOnlyCollection<StateExample> examples, StateSettings settings)
    {
        UnknownTransitions.Check(model, settings.UnknownDurations.Keys);
        Model = model;
        _exampleKeys = ExampleTexts.Of(examples);
        _settings = settings;
        _fallbacks = new FallbackValues(model);
        _seeds = new ExternalSeeds(model, _fallbacks, examples, settings.Hooks.Everything);
        if (settings.Journal is { } journal)
            Load(journal);
    }

    /// <summary>The model of the API.</summary>
    public ApiModel Model { get; }

    /// <summary>The data file; null if there is none.</summary>
    public StateJournal? Journal => _settings.Journal;

    /// <summary>The worlds that exist, by account and zone.</summary>
    public IEnumerable<ResourceWorld> All =>
        _worlds.Values.OrderBy(world => world.World.Account, StringComparer.Ordinal)
            .ThenBy(world => world.World.Zone, StringComparer.Ordinal);

    /// <summary>Whether there is nothing but what exists outside the API.</summary>
    public bool IsEmpty => All.SelectMany(world => world.World.All).All(resource => _seeds.Contains(resource.Id));

    /// <summary>Returns the world of an account in a zone.</summary>
    public ResourceWorld Find(string account, string zone)
    {
        // No world is locked here.
        if (_settings.Journal is { IsLong: true } journal)
        {
            lock (_adding)
                WithAll(journal.TryRewrite);
        }
        if (_worlds.TryGetValue((account, zone), out ResourceWorld? known))
            return known;
        lock (_adding)
            return _worlds.GetOrAdd((account, zone), key => Create(key.Account, key.Zone));
    }

    /// <summary>Removes all resources. Each world starts again with those that exist outside the API.</summary>
    public void Reset()
    {
        lock (_adding)
        {
            foreach (ResourceWorld world in All)
            {
                using (world.World.Access.Enter())
                    world.World.IsRetired = true;
            }
            _worlds.Clear();
            Compact();
        }
    }

    private void Compact()
    {
        if (_settings.Journal is not { } journal)
            return;
        lock (_adding)
            WithAll(journal.Rewrite);
    }

    private void WithAll(Action<IEnumerable<World>> save)
    {
        // All locks, always in the same order; a call takes only one of them before that of the journal.
        World[] worlds = [.. All.Select(world => world.World)];
        Stack<WorldAccess.Scope> used = new(worlds.Length);
        try
        {
            foreach (World world in worlds)
                used.Push(world.Access.Enter());
            save(worlds);
        }
        finally
        {
            while (used.TryPop(out WorldAccess.Scope last))
                last.Dispose();
        }
    }

    private void Load(StateJournal journal)
    {
        try
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
        catch
        {
            // Nobody else can close it: the worlds do not exist.
            journal.Dispose();
            throw;
        }
    }

    private ResourceWorld Create(string account, string zone)
    {
        ResourceWorld world = new(Model, account, zone, _fallbacks, _settings);
        world.World.ExampleKeys = _exampleKeys;
        _seeds.AddTo(world.World, world.Lifecycle);
        return world;
    }
}
