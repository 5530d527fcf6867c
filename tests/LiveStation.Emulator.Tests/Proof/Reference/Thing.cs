namespace LiveStation.Emulator.Tests.Proof.Reference;

/// <summary>Something that exists and is in a state.</summary>
internal abstract class Thing(ReferenceWorld world, string id)
{
    private int _visit;

    public string Id => id;

    public string State { get; private set; } = "";

    /// <summary>Whether it was deleted; nothing happens to it anymore.</summary>
    public bool IsGone { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset Created { get; } = world.Now;

    protected ReferenceWorld World => world;

    public bool IsIn(params string[] states) => states.Contains(State);

    /// <summary>Enters a state, with everything that follows from it.</summary>
    public void Enter(string state)
    {
        string left = State;
        State = state;
        _visit++;
        Entered(left);
    }

    /// <inheritdoc />
    public override string ToString() => $"{GetType().Name} {Id} {State}";

    /// <summary>What follows from the state that was entered.</summary>
    /// <param name="left">The state before it.</param>
    protected virtual void Entered(string left)
    {
    }

    /// <summary>Plans what happens by itself, unless it leaves its state before.</summary>
    protected void After(TimeSpan time, Action act) => At(world.Now + time, act);

    /// <summary>Plans the next state after the time that is not documented.</summary>
    protected void Then(string state) => After(ReferenceWorld.Setup, () => Enter(state));

    /// <summary>Plans what happens by itself at a moment, unless it leaves its state before.</summary>
    protected void At(DateTimeOffset moment, Action act)
    {
        int visit = _visit;
        world.At(moment, () =>
        {
            if (visit == _visit && !IsGone)
                act();
        });
    }
}

/// <summary>The delivery network of a channel.</summary>
internal sealed class Cdn(ReferenceWorld world, string id) : Thing(world, id)
{
    protected override void Entered(string left)
    {
        if (State is "CREATING" or "CHANGING")
            Then("RUNNING");
    }
}

/// <summary>A picture or video that covers a broadcast.</summary>
internal sealed class CurtainContent(ReferenceWorld world, string id) : Thing(world, id)
{
    public const int Most = 10;

    protected override void Entered(string left)
    {
        if (State == "CREATING")
            Then("READY");
    }
}

/// <summary>A quality profile.</summary>
internal sealed class QualityProfile(ReferenceWorld world, string id, string type, bool isBuiltIn = false) : Thing(world, id)
{
    public string Type => type;

    public bool IsBuiltIn => isBuiltIn;

    public bool IsUsed => World.Sets.Any(set => set.Profiles.Contains(this));
}

/// <summary>A quality set.</summary>
internal sealed class QualitySet(ReferenceWorld world, string id, bool isBuiltIn = false) : Thing(world, id)
{
    public List<QualityProfile> Profiles { get; set; } = [];

    public bool IsLowLatency { get; set; }

    public bool IsBuiltIn => isBuiltIn;

    /// <summary>The names of the channels that use it.</summary>
    public IEnumerable<string> Users => World.Channels.Where(channel => channel.Set == this).Select(channel => channel.Name)
        .Concat(World.Vods.Where(channel => channel.Set == this).Select(channel => channel.Name));
}
