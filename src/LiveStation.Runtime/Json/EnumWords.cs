using System.Text;

namespace LiveStation.Runtime.Json;

/// <summary>Finds members of an enum by their texts, from UTF-8 without making a string.</summary>
internal sealed class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    // Open addressing: a power of two, at most half full, so that a search ends after a step or two.
    private readonly byte[]?[] _words;
    private readonly TEnum[] _values;
    private readonly int _mask;

    /// <summary>Enters all texts.</summary>
    /// <exception cref="ArgumentException">Two members share a text.</exception>
    public EnumWords(EnumText<TEnum>[] members)
    {
        int size = 4;
        while (size < 2 * members.Sum(static member => 1 + member.Aliases.Count))
        {
            size *= 2;
        }
        _words = new byte[]?[size];
        _values = new TEnum[size];
        _mask = size - 1;
        foreach (EnumText<TEnum> member in members)
        {
            Enter(member.Text, member.Value);
            foreach (string alias in member.Aliases)
            {
                Enter(alias, member.Value);
            }
        }
    }

    /// <summary>The member of a text, or the text itself.</summary>
    public Open<TEnum> Find(string text) =>
        TryFind(Encoding.UTF8.GetBytes(text), out TEnum value) ? value : Open<TEnum>.FromUnknownText(text);

    /// <summary>Looks a text up.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, out TEnum value)
    {
        int place = PlaceOf(utf8);
        value = _values[place];
        return _words[place] is not null;
    }

    private void Enter(string text, TEnum value)
    {
        byte[] word = Encoding.UTF8.GetBytes(text);
        int place = PlaceOf(word);
        if (_words[place] is not null)
        {
            throw new ArgumentException("Two members of the enum share a text: " + text);
        }
        _words[place] = word;
        _values[place] = value;
    }

    /// <summary>Where a text is, or the empty place where it would be.</summary>
    private int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        int place = HashOf(utf8) & _mask;
        while (_words[place] is { } word && !utf8.SequenceEqual(word))
        {
            place = (place + 1) & _mask;
        }
        return place;
    }

    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte part in utf8)
        {
            hash = (hash ^ part) * 16777619;
        }
        return (int)(hash ^ (hash >> 16));
    }
}
