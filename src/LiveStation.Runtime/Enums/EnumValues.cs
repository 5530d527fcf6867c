#if NET
using System.Runtime.CompilerServices;
#endif
using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Enums;

/// <summary>The words of an enum, both ways.</summary>
/// <remarks>
/// Little in it depends on the enum: of what does, each enum gets a compiled copy of its own when a program starts.
/// </remarks>
internal sealed class EnumValues<TEnum>
    where TEnum : struct, Enum
{
    private readonly TextTable _table;
    private readonly TEnum[] _values;
    private readonly EncodedText[] _texts;

    /// <summary>
    /// Whether the bytes between two quotes are the words themselves; otherwise none must be found before it is unescaped.
    /// </summary>
    public bool ArePlain { get; } = true;

    /// <summary>Enters all texts.</summary>
    /// <exception cref="ArgumentException">Two members share a text, or a member comes twice.</exception>
    public EnumValues(EnumText<TEnum>[] members)
    {
        _table = new TextTable(members.Length);
        _values = new TEnum[members.Length];
        _texts = new EncodedText[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            if (Array.IndexOf(_values, members[i].Value, 0, i) >= 0)
                throw new ArgumentException("A member of the enum comes twice: " + members[i].Text);
            _values[i] = members[i].Value;
            _texts[i] = new EncodedText(members[i].Text);
            _table.Add(Encoding.UTF8.GetBytes(members[i].Text), i);
            ArePlain &= IsPlain(members[i].Text);
            foreach (string alias in members[i].Aliases)
            {
                // Told apart by the sign: an alias is tolerated, and told.
                _table.Add(Encoding.UTF8.GetBytes(alias), ~i);
            }
        }
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The member.</param>
    /// <param name="isAlias">Whether it is another text than the documented one.</param>
    /// <returns>False when it is no text of a member.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out TEnum value, out bool isAlias)
    {
        bool isFound = _table.TryFind(utf8, out int place);
        isAlias = place < 0;
        value = isFound ? _values[isAlias ? ~place : place] : default;
        return isFound;
    }

    /// <summary>The documented word of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public EncodedText ValueOf(TEnum value)
    {
        int place = PlaceOf(value);
        return place >= 0
            ? _texts[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the enum.");
    }

    /// <summary>The documented word of a member; null when the value is no member of the enum.</summary>
    public EncodedText? Find(TEnum value)
    {
        int place = PlaceOf(value);
        return place >= 0 ? _texts[place] : null;
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '"' or '\\')
                return false;
        }
        return true;
    }

    private int PlaceOf(TEnum value)
    {
#if NET
        // Generated enums count from 1, in the order of their words.
        if (Unsafe.SizeOf<TEnum>() == sizeof(int))
        {
            int number = Unsafe.BitCast<TEnum, int>(value);
            int place = unchecked(number - 1);
            if ((uint)place < (uint)_values.Length
                && Unsafe.BitCast<TEnum, int>(_values[place]) == number)
            {
                return place;
            }
        }
#endif
        return Array.IndexOf(_values, value);
    }

    /// <summary>The documented texts of all members.</summary>
    public JsonArray Texts() => [.. _texts.Select(static literal => (JsonNode)literal.Text)];
}
