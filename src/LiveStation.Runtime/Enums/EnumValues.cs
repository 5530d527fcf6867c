using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
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
    private readonly TEnum[] _values;
    private readonly EnumLiterals _literals;

    /// <summary>Initializes the map with all wire values.</summary>
    /// <exception cref="ArgumentException">
    /// Two members have the same wire value, or a member is listed twice.
    /// </exception>
    public EnumValues(EnumText<TEnum>[] members)
    {
        _values = new TEnum[members.Length];
        _literals = new EnumLiterals(members.Length);
        for (int i = 0; i < members.Length; i++)
        {
            _values[i] = members[i]._value;
            _literals.Add(members[i]._literal);
        }
        for (int i = 0; i < members.Length; i++)
        {
            // A member that is listed twice is found at one of its places only.
            if (PlaceOf(_values[i]) != i)
                throw new ArgumentException("A member of the enum is listed twice: " + members[i].Text);
        }
    }

    /// <summary>Tries to read a documented wire value.</summary>
    /// <param name="scanner">The scanner, positioned before the value.</param>
    /// <param name="value">The member.</param>
    /// <returns>False if the value is not a string, needs unescaping, or is not a documented wire value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ref ModelScanner scanner, out TEnum value)
    {
        bool isFound = _literals.TryRead(ref scanner, out int place);
        value = isFound ? _values[place] : default;
        return isFound;
    }

    /// <summary>Looks up a wire value.</summary>
    /// <param name="utf8">The wire value.</param>
    /// <param name="value">The member.</param>
    /// <param name="isAlias">Whether the text is an alias of the documented wire value.</param>
    /// <returns>True if a member has this wire value; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out TEnum value, out bool isAlias)
    {
        bool isFound = _literals.TryFind(utf8, out int place, out isAlias);
        value = isFound ? _values[place] : default;
        return isFound;
    }

    /// <summary>Gets the documented wire value of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public EncodedText ValueOf(TEnum value)
    {
        int place = PlaceOf(value);
        return place >= 0
            ? _literals[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not a member of the enum.");
    }

    /// <summary>Gets the documented wire value of a member; null if the value is not a member of the enum.</summary>
    public EncodedText? Find(TEnum value)
    {
        int place = PlaceOf(value);
        return place >= 0 ? _literals[place] : null;
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
    public JsonArray Texts() => [.. _literals.Texts.Select(static literal => (JsonNode)literal.Text)];
}
