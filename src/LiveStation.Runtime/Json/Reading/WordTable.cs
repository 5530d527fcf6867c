using System.Buffers.Binary;

namespace LiveStation.Runtime.Json;

/// <summary>Finds numbers by words in UTF-8, without making strings of them.</summary>
internal sealed class WordTable
{
    private const int FewestSlots = 4;

    // In the order of entry; the slots hold their places plus one.
    private byte[][] _words;
    private int[] _values;
    private int _count;
    private int[] _slots = [];
    private int _mask;

    /// <summary>Makes room.</summary>
    /// <param name="count">How many words are likely to come.</param>
    public WordTable(int count)
    {
        _words = new byte[count][];
        _values = new int[count];
        Reserve(count);
    }

    /// <summary>Enters a word.</summary>
    /// <exception cref="ArgumentException">It is there already.</exception>
    public void Add(byte[] word, int value)
    {
        if (TryFind(word, out _))
        {
            throw new ArgumentException("A word comes twice: " + System.Text.Encoding.UTF8.GetString(word));
        }
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count + FewestSlots);
            Array.Resize(ref _values, _count + FewestSlots);
        }
        _words[_count] = word;
        _values[_count] = value;
        _count++;
        Reserve(_count);
        _slots[SlotOf(word)] = _count;
    }

    /// <summary>Whether a word is the one that was entered at a place.</summary>
    public bool IsAt(int place, ReadOnlySpan<byte> word) => word.SequenceEqual(_words[place]);

    /// <summary>Looks a word up.</summary>
    public bool TryFind(ReadOnlySpan<byte> word, out int value)
    {
        int place = _slots[SlotOf(word)] - 1;
        value = place >= 0 ? _values[place] : 0;
        return place >= 0;
    }

    /// <summary>Keeps the slots a power of two and at most half full, so that a search ends after a step or two.</summary>
    private void Reserve(int count)
    {
        int size = Math.Max(_slots.Length, FewestSlots);
        while (size < 2 * count)
        {
            size *= 2;
        }
        if (size == _slots.Length)
        {
            return;
        }
        _slots = new int[size];
        _mask = size - 1;
        for (int i = 0; i < _count; i++)
        {
            _slots[SlotOf(_words[i])] = i + 1;
        }
    }

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private int SlotOf(ReadOnlySpan<byte> word)
    {
        int slot = (int)HashOf(word) & _mask;
        while (_slots[slot] > 0 && !IsAt(_slots[slot] - 1, word))
        {
            slot = (slot + 1) & _mask;
        }
        return slot;
    }

    /// <summary>A hash of length, beginning and end: words of an enum or an object differ in one of them nearly always.</summary>
    private static uint HashOf(ReadOnlySpan<byte> word)
    {
        ulong hash;
        if (word.Length >= sizeof(ulong))
        {
            hash = BinaryPrimitives.ReadUInt64LittleEndian(word)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(word.Slice(word.Length - sizeof(ulong))) * 0x9E3779B97F4A7C15);
        }
        else
        {
            hash = 0;
            foreach (byte part in word)
            {
                hash = (hash << 8) | part;
            }
        }
        hash = unchecked((hash + (ulong)word.Length) * 0x9E3779B97F4A7C15);
        return (uint)(hash >> 32) ^ (uint)(hash >> 56);
    }
}
