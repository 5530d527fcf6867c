namespace LiveStation.Emulator.Tests.Proof.Reference;

/// <summary>A channel that broadcasts files.</summary>
internal sealed class VodChannel(ReferenceWorld world, string id) : Thing(world, id)
{
    private DateTimeOffset _reserved;

    public required string Name { get; set; }

    public required QualitySet Set { get; init; }

    public required Cdn Cdn { get; set; }

    public required string Protocol { get; set; }

    public string? Callback { get; set; }

    public List<VodSchedule> Schedules { get; } = [];

    /// <summary>Plans the start of the next schedule again, after one was changed.</summary>
    public void Plan()
    {
        if (State != "RESERVED")
            return;
        DateTimeOffset[] starts = [.. Schedules.Select(schedule => schedule.Start).Where(start => start >= _reserved)];
        if (starts.Length == 0)
            return;
        DateTimeOffset next = starts.Min();
        At(next, () =>
        {
            // A plan that was changed since is not carried out.
            if (Schedules.Exists(schedule => schedule.Start == next) && !Schedules.Exists(schedule => schedule.Start >= _reserved && schedule.Start < next))
                Enter("PUBLISHING");
        });
    }

    /// <summary>The channel is deleted, and everything that belongs to it.</summary>
    public void Delete()
    {
        IsGone = true;
        Schedules.ForEach(schedule => schedule.IsGone = true);
        World.Vods.Remove(this);
    }

    protected override void Entered(string left)
    {
        if (State == "CREATING")
            Then("READY");
        if (State == "RESERVED")
        {
            _reserved = World.Now;
            Plan();
        }
    }
}

/// <summary>A broadcast that is planned.</summary>
internal sealed class VodSchedule(ReferenceWorld world, string id, VodChannel channel) : Thing(world, id)
{
    public VodChannel Channel => channel;

    public DateTimeOffset Start { get; set; }

    public DateTimeOffset End { get; set; }

    /// <summary>The schedule is deleted.</summary>
    public void Delete()
    {
        IsGone = true;
        channel.Schedules.Remove(this);
    }

    protected override void Entered(string left)
    {
        if (State is "CREATING" or "UPDATING")
            Then("PROCESSING");
        if (State == "PROCESSING")
            Then("READY");
        if (State == "READY")
            At(End, () => Enter("FINISH"));
        if (State == "FINISH" && channel.State == "PUBLISHING")
            channel.Enter("READY");
    }
}
