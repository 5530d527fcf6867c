using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// The position of a <see cref="ModelReader"/> in an object and the properties that were already read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MemberCursor
{
    private const int Bits = 64;

    private ulong _met;

    // For the rare type with more properties.
    private ulong[]? _metBeyond;

    /// <summary>The index of the current property; negative if the property is unknown.</summary>
    public int Number { readonly get; internal set; }

    /// <summary>The expected index of the next property.</summary>
    internal int Next { readonly get; set; }

    /// <summary>Marks a property as read.</summary>
    /// <returns>False if it was already read; otherwise, true.</returns>
    internal bool Meet(int number)
    {
        if (number >= Bits)
            return MeetBeyond(number - Bits);
        ulong bit = 1UL << number;
        bool isNew = (_met & bit) == 0;
        _met |= bit;
        return isNew;
    }

    /// <summary>Returns whether a property was read.</summary>
    internal readonly bool HasMet(int number) => number < Bits
        ? (_met & (1UL << number)) != 0
        : _metBeyond is not null && number / Bits - 1 < _metBeyond.Length
            && (_metBeyond[number / Bits - 1] & (1UL << (number % Bits))) != 0;

    private bool MeetBeyond(int number)
    {
        int place = number / Bits;
        if (_metBeyond is null || _metBeyond.Length <= place)
            Array.Resize(ref _metBeyond, place + 1);
        ulong bit = 1UL << (number % Bits);
        bool isNew = (_metBeyond![place] & bit) == 0;
        _metBeyond[place] |= bit;
        return isNew;
    }
}
