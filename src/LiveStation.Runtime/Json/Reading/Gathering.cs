using System.Buffers;

namespace LiveStation.Runtime.Json;

/// <summary>Gathers items in rented memory, so that nothing is allocated but the array that is kept.</summary>
internal struct Gathering<T>() : IDisposable
{
    private const int FirstCapacity = 16;

    private T[] _items = [];
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (_count == _items.Length)
        {
            Grow();
        }
        _items[_count++] = item;
    }

    /// <summary>The items.</summary>
    public readonly ValueList<T> ToList() => _count == 0 ? default : new ValueList<T>(_items.AsSpan(0, _count).ToArray());

    /// <inheritdoc />
    public void Dispose()
    {
        T[] items = _items;
        _items = [];
        Return(items, _count);
        _count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, _count * 2));
        Array.Copy(_items, larger, _count);
        Return(_items, _count);
        _items = larger;
    }

    private static void Return(T[] items, int count)
    {
        if (items.Length == 0)
        {
            return;
        }
        // Emptied, or the pool would keep the items alive, and secrets among them.
        Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
