using System.Buffers;

namespace LiveStation.Runtime.Json.Reading;

/// <summary>Gathers items in rented memory, so that nothing is allocated but the array that is kept.</summary>
internal ref struct Gathering<T>
{
    private const int FirstCapacity = 16;

    private T[]? _rented;

    // Over the same memory: to store into a span asks no question about the type of the array.
    private Span<T> _items;
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if ((uint)_count >= (uint)_items.Length)
            Grow();
        _items[_count++] = item;
    }

    /// <summary>The items.</summary>
    public readonly ValueList<T> ToList() =>
        _count == 0 ? default : new ValueList<T>(_items.Slice(0, _count).ToArray());

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            // Emptied, or the pool would keep the items alive, and secrets among them.
            Array.Clear(rented, 0, _count);
            ArrayPool<T>.Shared.Return(rented);
        }
        this = default;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, _count * 2));
        int count = _count;
        _items.CopyTo(larger);
        Dispose();
        _rented = larger;
        _items = larger;
        _count = count;
    }
}
