using System.Buffers;

namespace LiveStation.Runtime.Json.Reading;

/// <summary>Collects items in a rented buffer, so that only the resulting array is allocated.</summary>
internal ref struct Gathering<T>
{
    private const int FirstCapacity = 16;

    private T[]? _rented;

    // The same memory as a span. Storing into a span needs no array type check.
    private Span<T> _items;
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if ((uint)_count >= (uint)_items.Length)
            Grow();
        _items[_count++] = item;
    }

    /// <summary>Returns the items as a list.</summary>
    public readonly ValueList<T> ToList() =>
        _count == 0 ? default : new ValueList<T>(_items.Slice(0, _count).ToArray());

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            // Cleared, because the pool would keep references to the items, which can include secrets.
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
