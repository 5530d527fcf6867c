#if NET
using System.Runtime.CompilerServices;
#endif
using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Enums;

/// <summary>Maps the members of an enum to their wire values and back.</summary>
/// <remarks>
/// Only a small part of this class depends on the enum type, because that part is compiled separately for each enum at
/// startup.
/// </remarks>
internal sealed class EnumValues<TEnum>
    where TEnum : struct, Enum
{
    private readonly TextTable _table;
    private readonly TEnum[] _values;
    private readonly EncodedText[] _texts;

    /// <summary>
    /// Whether no wire value needs escaping. If not, text with escapes must be unescaped before it is looked up.
    /// </summary>
    public bool ArePlain { get; } = true;

    /// <summary>Initializes the map with all wire values.</summary>
    /// <exception cref="ArgumentException">
    /// Two members have the same wire value, or a member is listed twice.
    /// </exception>
    public EnumValues(EnumText<TEnum>[] members)
    {
        _table = new TextTable(members.Length);
        _values = new TEnum[members.Length];
        _texts = new EncodedText[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            if (Array.IndexOf(_values, members[i].Value, 0, i) >= 0)
                throw new ArgumentException("A member of the enum is listed twice: " + members[i].Text);
            _values[i] = members[i].Value;
            _texts[i] = new EncodedText(members[i].Text);
            _table.Add(Encoding.UTF8.GetBytes(members[i].Text), i);
            ArePlain &= IsPlain(members[i].Text);
            foreach (string alias in members[i].Aliases)
            {
                // Marked by the sign: an alias is accepted, but reported.
                _table.Add(Encoding.UTF8.GetBytes(alias), ~i);
            }
        }
    }

    /// <summary>Looks up a wire value.</summary>
    /// <param name="utf8">The wire value.</param>
    /// <param name="value">The member.</param>
    /// <param name="isAlias">Whether the text is an alias of the documented wire value.</param>
    /// <returns>True if a member has this wire value; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out TEnum value, out bool isAlias)
    {
        bool isFound = _table.TryFind(utf8, out int place);
        isAlias = place < 0;
        value = isFound ? _values[isAlias ? ~place : place] : default;
        return isFound;
    }

    /// <summary>Gets the documented wire value of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public EncodedText ValueOf(TEnum value)
    {
        int place = PlaceOf(value);
        return place >= 0
            ? _texts[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not a member of the enum.");
    }

    /// <summary>Gets the documented wire value of a member; null if the value is not a member of the enum.</summary>
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
        // Generated enums are numbered from 1 in the order of their wire values.
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

    /// <summary>Returns the documented wire values of all members.</summary>
    public JsonArray Texts() => [.. _texts.Select(static literal => (JsonNode)literal.Text)];
}
