namespace LiveStation.Runtime.Json.Text;

/// <summary>Maps UTF-8 text to numbers without creating strings.</summary>
internal sealed class TextTable
{
    private const int FewestSlots = 4;

    // Open addressing: the size is a power of two and the table is at most half full, so that a lookup needs few steps.
    private Slot[] _slots;
    private int _count;

    /// <summary>Initializes an empty table.</summary>
    /// <param name="count">The expected number of texts.</param>
    public TextTable(int count)
    {
        int size = FewestSlots;
        while (size < 2 * count)
            size *= 2;
        _slots = new Slot[size];
    }

    /// <summary>Adds a text.</summary>
    /// <exception cref="ArgumentException">The text was already added.</exception>
    public void Add(byte[] entry, int value)
    {
        if (TryFind(entry, out _))
            throw new ArgumentException("An entry is listed twice: " + System.Text.Encoding.UTF8.GetString(entry));
        if (2 * ++_count > _slots.Length)
            Grow();
        Enter(_slots, new Slot(entry, value));
    }

    /// <summary>Tries to find a text.</summary>
    public bool TryFind(ReadOnlySpan<byte> entry, out int value)
    {
        Slot[] slots = _slots;
        TextKey key = TextKey.Of(entry);
        int place = key.Hash & (slots.Length - 1);
        while (slots[place].Entry is { } entered)
        {
            // Up to 16 bytes, the key is the complete text.
            if (slots[place].Key.Is(in key) && (entry.Length <= TextKey.Whole || entry.SequenceEqual(entered)))
            {
                value = slots[place].Value;
                return true;
            }
            place = (place + 1) & (slots.Length - 1);
        }
        value = 0;
        return false;
    }

    private void Grow()
    {
        Slot[] larger = new Slot[_slots.Length * 2];
        foreach (Slot slot in _slots)
        {
            if (slot.Entry is not null)
                Enter(larger, slot);
        }
        _slots = larger;
    }

    private static void Enter(Slot[] slots, Slot entry)
    {
        int place = entry.Key.Hash & (slots.Length - 1);
        while (slots[place].Entry is not null)
            place = (place + 1) & (slots.Length - 1);
        slots[place] = entry;
    }

    private readonly struct Slot(byte[] entry, int value)
    {
        public readonly byte[]? Entry = entry;
        public readonly TextKey Key = TextKey.Of(entry);
        public readonly int Value = value;
    }
}
