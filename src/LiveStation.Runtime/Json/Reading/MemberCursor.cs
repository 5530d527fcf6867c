using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Where in an object a <see cref="ModelReader"/> is, and which members it has met.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MemberCursor
{
    private const int Bits = 64;

    private ulong _met;

    // For the rare type with more members.
    private ulong[]? _metBeyond;

    /// <summary>Number of the member whose value comes; negative when no name is known for it.</summary>
    public int Number { readonly get; internal set; }

    /// <summary>The likely number of the next member.</summary>
    internal int Next { readonly get; set; }

    /// <summary>Notes a member.</summary>
    /// <returns>False when it was met before.</returns>
    internal bool Meet(int number)
    {
        if (number >= Bits)
            return MeetBeyond(number - Bits);
        ulong bit = 1UL << number;
        bool isNew = (_met & bit) == 0;
        _met |= bit;
        return isNew;
    }

    /// <summary>Whether a member was met.</summary>
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
