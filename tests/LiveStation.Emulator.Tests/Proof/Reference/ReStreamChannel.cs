namespace LiveStation.Emulator.Tests.Proof.Reference;

/// <summary>A re-stream channel.</summary>
internal sealed class ReStreamChannel(ReferenceWorld world, string id) : Thing(world, id)
{
    public required string Name { get; init; }

    public string? Callback { get; set; }

    public List<ReStreamPlatform> Platforms { get; } = [];

    /// <summary>The moments at which its broadcasts began and ended, newest first.</summary>
    public List<(DateTimeOffset At, string Code)> PublishLog { get; } = [];

    /// <summary>The channel is deleted, and everything that belongs to it.</summary>
    public void Delete()
    {
        IsGone = true;
        Platforms.ForEach(platform => platform.IsGone = true);
        World.ReStreams.Remove(this);
    }

    protected override void Entered(string left)
    {
        if (State == "CREATING")
            Then("READY");
        if (State == "PUBLISHING")
        {
            PublishLog.Insert(0, (World.Now, "PUBLISH_START"));
            Platforms.ForEach(platform => platform.Enter("CONNECTING"));
        }
        else if (left == "PUBLISHING")
        {
            if (State == "READY")
                PublishLog.Insert(0, (World.Now, "PUBLISH_END"));
            Platforms.ForEach(platform => platform.Enter("READY"));
        }
    }
}

/// <summary>A platform that a re-stream channel sends to.</summary>
internal sealed class ReStreamPlatform(ReferenceWorld world, string id, ReStreamChannel channel) : Thing(world, id)
{
    public ReStreamChannel Channel => channel;

    protected override void Entered(string left)
    {
        if (State == "CONNECTING")
            Then("PUBLISHING");
    }
}
