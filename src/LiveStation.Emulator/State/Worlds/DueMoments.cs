using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>What happens to a resource by itself.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Transition">The transition; null if the resource disappears.</param>
/// <param name="At">The moment.</param>
/// <param name="Plan">The plan of the resource that this belongs to.</param>
internal sealed record Due(Resource Resource, TransitionShape? Transition, DateTimeOffset At, int Plan)
{
    /// <summary>Whether it still belongs to the current plan of the resource.</summary>
    public bool IsCurrent => !Resource.IsGone && Resource.Plan == Plan;
}

/// <summary>The due moments of a world, in their order.</summary>
internal sealed class DueMoments
{
    private readonly PriorityQueue<Due, (long Ticks, long Number)> _queue = new();
    private long _number;

    /// <summary>All moments that are still planned, in no particular order.</summary>
    public IEnumerable<Due> Planned => _queue.UnorderedItems.Select(item => item.Element).Where(due => due.IsCurrent);

    /// <summary>Adds a moment.</summary>
    public void Add(Due due) => _queue.Enqueue(due, (due.At.UtcTicks, _number++));

    /// <summary>Removes and returns the next moment up to a time; null if there is none.</summary>
    public Due? Take(DateTimeOffset now)
    {
        while (_queue.TryPeek(out Due? due, out _) && (!due.IsCurrent || due.At <= now))
        {
            _queue.Dequeue();
            if (due.IsCurrent)
                return due;
        }
        return null;
    }
}
