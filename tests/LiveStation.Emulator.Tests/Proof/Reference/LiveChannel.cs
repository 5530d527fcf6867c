namespace LiveStation.Emulator.Tests.Proof.Reference;

/// <summary>A live channel with everything that belongs to it.</summary>
internal sealed class LiveChannel(ReferenceWorld world, string id) : Thing(world, id)
{
    public required string Name { get; set; }

    public required QualitySet Set { get; init; }

    public required Cdn Cdn { get; set; }

    public required string Protocol { get; set; }

    public bool UsesDvr { get; set; }

    public bool RecordsAtOnce { get; set; }

    public bool Uploads { get; init; }

    public bool IsAlertOn { get; set; }

    public string? Callback { get; set; }

    public List<Recording> Recordings { get; } = [];

    public List<Snapshot> Snapshots { get; } = [];

    public List<ShortClip> Clips { get; } = [];

    /// <summary>The moments at which its broadcasts began and ended, newest first.</summary>
    public List<(DateTimeOffset At, string Code)> PublishLog { get; } = [];

    /// <summary>Whether recordings began whose IDs nobody has seen yet.</summary>
    public bool HasUnseenRecordings { get; set; }

    public Curtain? Curtain { get; set; }

    public bool IsRecording => HasUnseenRecordings || Recordings.Exists(recording => recording.State == "RECORDING");

    /// <summary>Ends what cannot go on without a broadcast or a recording.</summary>
    public void EndRecordings()
    {
        foreach (Recording recording in Recordings.Where(recording => recording.State == "RECORDING"))
            recording.Enter("PROCESSING");
        Curtain?.Close();
    }

    /// <summary>The channel is deleted, and everything that belongs to it.</summary>
    public void Delete()
    {
        IsGone = true;
        Recordings.ForEach(recording => recording.IsGone = true);
        Clips.ForEach(clip => clip.IsGone = true);
        World.Channels.Remove(this);
    }

    protected override void Entered(string left)
    {
        if (State == "CREATING")
            Then("READY");
        if (State == "PUBLISHING")
        {
            PublishLog.Insert(0, (World.Now, "PUBLISH_START"));
            HasUnseenRecordings = RecordsAtOnce;
        }
        else if (left == "PUBLISHING")
        {
            if (State is "READY" or "BLOCK")
                PublishLog.Insert(0, (World.Now, "PUBLISH_END"));
            EndRecordings();
        }
    }
}

/// <summary>A recording of a channel.</summary>
internal sealed class Recording(ReferenceWorld world, string id, LiveChannel channel) : Thing(world, id)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(72);

    public LiveChannel Channel => channel;

    protected override void Entered(string left)
    {
        if (State == "PROCESSING")
            Then("TRANSFER_READY");
        if (State == "TRANSFER_READY" && channel.Uploads)
            Then("TRANSFER");
        if (State == "TRANSFER")
            Then("TRANSFER_FINISH");
        if (State is "TRANSFER_READY" or "TRANSFER_FINISH" or "TRANSFER_FAIL")
            At(Created + Kept, Delete);
    }

    /// <summary>The recording is deleted.</summary>
    public void Delete()
    {
        IsGone = true;
        channel.Recordings.Remove(this);
    }
}

/// <summary>A part of a recording. It disappears after an hour.</summary>
internal sealed record Snapshot(string Id, int Minutes);

/// <summary>A clip of a snapshot.</summary>
internal sealed class ShortClip(ReferenceWorld world, string id) : Thing(world, id)
{
    protected override void Entered(string left)
    {
        if (State == "CREATING")
            Then("COMPLETED");
    }
}

/// <summary>What covers the broadcast of a channel.</summary>
internal sealed class Curtain
{
    public bool IsShown { get; private set; } = true;

    public void Close() => IsShown = false;
}
