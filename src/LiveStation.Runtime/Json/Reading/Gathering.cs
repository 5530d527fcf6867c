using System.Buffers;
using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Reading;

/// <summary>Collects items, so that only the resulting array is allocated.</summary>
/// <remarks>On .NET, the first items are stored on the stack, because renting a buffer takes 6 % of reading a list of three.</remarks>
internal ref struct Gathering<T>
{
    private const int FirstCapacity = 16;

    private T[]? _rented;

    // The same memory as a span. Storing into a span needs no array type check.
    private Span<T> _items;
    private int _count;
#if NET
    private FirstItems _first;
#endif

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if ((uint)_count < (uint)_items.Length)
            _items[_count++] = item;
        else
            AddBeyond(item);
    }

    /// <summary>Returns the items as a list.</summary>
    public readonly ValueList<T> ToList()
    {
        if (_count == 0)
            return default;
#if NET
        if (_rented is null)
            return new ValueList<T>(CopyFirst());
#endif
        return new ValueList<T>(_items.Slice(0, _count).ToArray());
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        ReturnRented();
        _rented = null;
        _items = default;
        _count = 0;
    }

#if NET
    private readonly T[] CopyFirst()
    {
        T[] array = new T[_count];
        Span<T> items = array;
        // One by one: with a copy as a block, reading three events took 26 % longer. The cause was not measured.
        for (int i = 0; i < items.Length; i++)
            items[i] = _first[i];
        return array;
    }
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddBeyond(T item)
    {
#if NET
        if (_count < FirstItems.Count)
        {
            _first[_count++] = item;
            return;
        }
#endif
        Grow();
        _items[_count++] = item;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, _count * 2));
#if NET
        if (_rented is null)
            ((ReadOnlySpan<T>)_first).CopyTo(larger);
#endif
        _items.CopyTo(larger);
        ReturnRented();
        _rented = larger;
        _items = larger;
    }

    private readonly void ReturnRented()
    {
        if (_rented is not { } rented)
            return;
        // Cleared, because the pool would keep references to the items, which can include secrets.
        Array.Clear(rented, 0, _count);
        ArrayPool<T>.Shared.Return(rented);
    }

#if NET
    [InlineArray(Count)]
    private struct FirstItems
    {
        public const int Count = 8;

        private T _item;
    }
#endif
}
