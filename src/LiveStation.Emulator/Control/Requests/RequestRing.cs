namespace LiveStation.Emulator.Control.Requests;

/// <summary>The last requests.</summary>
internal sealed class RequestRing
{
    /// <summary>The maximum number of stored requests.</summary>
    public const int Capacity = 1_000;

    private readonly Lock _lock = new();
    private readonly Queue<RequestRecord> _records = new(Capacity);
    private long _lastNumber;

    /// <summary>Raised for each request, on the thread that handles it.</summary>
    public event Action<RequestRecord>? Recorded;

    /// <summary>The number of the last request; 0 if there is none.</summary>
    public long LastNumber
    {
        get
        {
            lock (_lock)
                return _lastNumber;
        }
    }

    /// <summary>Stores a request under the next number.</summary>
    /// <param name="record">The request.</param>
    public void Add(RequestRecord record)
    {
        RequestRecord numbered;
        lock (_lock)
        {
            numbered = record with { Number = ++_lastNumber };
            if (_records.Count == Capacity)
                _records.Dequeue();
            _records.Enqueue(numbered);
        }
        Recorded?.Invoke(numbered);
    }

    /// <summary>Returns the newest of the requests after a number, the newest last.</summary>
    /// <param name="after">The number of a request.</param>
    /// <param name="limit">The maximum number of requests.</param>
    public IReadOnlyList<RequestRecord> After(long after, int limit)
    {
        lock (_lock)
            return [.. _records.Where(record => record.Number > after).TakeLast(limit)];
    }

    /// <summary>Removes all requests. The numbers continue.</summary>
    public void Clear()
    {
        lock (_lock)
            _records.Clear();
    }
}
