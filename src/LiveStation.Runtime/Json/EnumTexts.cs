namespace LiveStation.Runtime.Json;

/// <summary>The documented texts of the members of an enum, by their numbers.</summary>
internal sealed class EnumTexts<TEnum>
    where TEnum : struct, Enum
{
    // Generated enums count from 0: an array is enough for all but odd ones.
    private const int MostInArray = 1024;

    private readonly EnumWord?[] _byNumber;
    private readonly Dictionary<TEnum, EnumWord> _byValue = [];

    /// <summary>Enters all members.</summary>
    /// <exception cref="ArgumentException">A member comes twice.</exception>
    public EnumTexts(EnumText<TEnum>[] members)
    {
        int length = 0;
        foreach (EnumText<TEnum> member in members)
        {
            _byValue.Add(member.Value, new EnumWord(member.Text));
            length = Math.Max(length, NumberOf(member.Value) + 1);
        }
        _byNumber = new EnumWord?[length];
        foreach (KeyValuePair<TEnum, EnumWord> entry in _byValue)
        {
            if (NumberOf(entry.Key) is >= 0 and var number)
            {
                _byNumber[number] = entry.Value;
            }
        }
    }

    /// <summary>The text of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public EnumWord this[TEnum value]
    {
        get
        {
            int number = NumberOf(value);
            return (uint)number < (uint)_byNumber.Length && _byNumber[number] is { } word ? word : Find(value);
        }
    }

    private EnumWord Find(TEnum value) => _byValue.TryGetValue(value, out EnumWord? word)
        ? word
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the enum.");

    /// <summary>The number of a member that has a place in the array; negative for all others.</summary>
    private static int NumberOf(TEnum value)
    {
#if NET
        if (System.Runtime.CompilerServices.Unsafe.SizeOf<TEnum>() == sizeof(int))
        {
            int number = System.Runtime.CompilerServices.Unsafe.BitCast<TEnum, int>(value);
            return number < MostInArray ? number : -1;
        }
#endif
        return -1;
    }
}
