namespace LiveStation.Emulator.Tests.Proof.Reference;

/// <summary>What must exist in one account, written by hand from the vendor's pages, and not from the keys of the spec.</summary>
internal sealed class ReferenceWorld(DateTimeOffset now)
{
    /// <summary>The duration of everything whose duration the vendor does not document.</summary>
    public static readonly TimeSpan Setup = TimeSpan.FromSeconds(2);

    private readonly PriorityQueue<Action, (DateTimeOffset At, int Number)> _due = new();
    private int _planned;

    public DateTimeOffset Now { get; private set; } = now;

    public List<LiveChannel> Channels { get; } = [];

    public List<ReStreamChannel> ReStreams { get; } = [];

    public List<VodChannel> Vods { get; } = [];

    public List<CurtainContent> Contents { get; } = [];

    public List<QualityProfile> Profiles { get; } = [];

    public List<QualitySet> Sets { get; } = [];

    public List<Cdn> Cdns { get; } = [];

    public string? DefaultCallback { get; set; }

    public IEnumerable<Recording> Recordings => Channels.SelectMany(channel => channel.Recordings);

    public IEnumerable<VodSchedule> Schedules => Vods.SelectMany(channel => channel.Schedules);

    /// <summary>The channels whose broadcast goes on, which more can happen to; for one number in four, all channels.</summary>
    public IEnumerable<LiveChannel> OnAir(int number) =>
        number % 4 == 0 ? Channels : Channels.Where(channel => channel.State == "PUBLISHING");

    /// <summary>Plans what happens by itself at a moment.</summary>
    public void At(DateTimeOffset moment, Action act) => _due.Enqueue(act, (moment < Now ? Now : moment, _planned++));

    /// <summary>Moves the clock; what is due happens at its moment.</summary>
    public void Advance(TimeSpan time)
    {
        DateTimeOffset end = Now + time;
        while (_due.TryPeek(out Action? act, out (DateTimeOffset At, int Number) due) && due.At <= end)
        {
            _due.Dequeue();
            Now = due.At;
            act();
        }
        Now = end;
    }

    /// <summary>Lets happen what is due now.</summary>
    public void Settle() => Advance(TimeSpan.Zero);
}
