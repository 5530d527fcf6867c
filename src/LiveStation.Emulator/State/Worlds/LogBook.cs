namespace LiveStation.Emulator.State.Worlds;

/// <summary>The log entries of the resources of a world. The oldest entries of an owner are discarded.</summary>
internal sealed class LogBook
{
    /// <summary>The largest number of entries per owner.</summary>
    public const int Most = 10_000;

    /// <summary>How long an entry is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private const int MostOfGone = 1_000;

    private readonly Dictionary<Resource, Queue<Resource>> _byOwner = [];
    private readonly List<Resource> _ofGone = [];

    /// <summary>The owners that have entries.</summary>
    public IEnumerable<Resource> Owners => _byOwner.Keys;

    /// <summary>Adds an entry of its owner.</summary>
    public void Add(Resource entry)
    {
        if (!_byOwner.TryGetValue(entry.Owner!, out Queue<Resource>? entries))
            _byOwner[entry.Owner!] = entries = new Queue<Resource>();
        entries.Enqueue(entry);
        if (entries.Count > Most)
            entries.Dequeue();
    }

    /// <summary>Returns the entries of an owner, newest first.</summary>
    public IEnumerable<Resource> Of(Resource owner, DateTimeOffset now)
    {
        if (!_byOwner.TryGetValue(owner, out Queue<Resource>? entries))
            return [];
        while (entries.TryPeek(out Resource? oldest) && oldest.Created < now - Kept)
            entries.Dequeue();
        return entries.Reverse();
    }

    /// <summary>Returns the entries of all owners, newest first.</summary>
    public IEnumerable<Resource> All(DateTimeOffset now) =>
        _byOwner.Keys.ToArray().SelectMany(owner => Of(owner, now)).OrderByDescending(entry => entry.Ordinal);

    /// <summary>
    /// Returns the newest entries of owners that are gone, newest first. The API does not list them; someone who looks for what
    /// happened needs them.
    /// </summary>
    public IEnumerable<Resource> OfGone(DateTimeOffset now) =>
        _ofGone.Where(entry => entry.Created >= now - Kept).OrderByDescending(entry => entry.Ordinal);

    /// <summary>Removes the entries of an owner that is gone.</summary>
    public void Remove(Resource owner)
    {
        if (!_byOwner.Remove(owner, out Queue<Resource>? entries))
            return;
        _ofGone.AddRange(entries);
        if (_ofGone.Count > MostOfGone)
            _ofGone.RemoveRange(0, _ofGone.Count - MostOfGone);
    }
}
