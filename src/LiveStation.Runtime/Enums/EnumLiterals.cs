using System.Runtime.CompilerServices;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Enums;

/// <summary>The wire values of the members of an enum, by the place of the member.</summary>
/// <remarks>This part does not depend on the enum type, so that it is compiled once at startup, not for each enum.</remarks>
/// <param name="count">The number of members.</param>
internal sealed class EnumLiterals(int count)
{
    private readonly TextTable _table = new(count);
#if NET
    // The documented wire values again, for most of the reading.
    private readonly ShortTextTable _shortTexts = new(count);
#endif
    private readonly EncodedText[] _texts = new EncodedText[count];
    private int _count;

    // Whether no wire value needs escaping, so that text can be looked up in the table without unescaping it.
    private bool _arePlain = true;

    /// <summary>The documented wire values.</summary>
    public IReadOnlyList<EncodedText> Texts => _texts;

    /// <summary>Gets the documented wire value of a member.</summary>
    /// <param name="place">The place of the member.</param>
    public EncodedText this[int place] => _texts[place];

    /// <summary>Adds the wire value of the next member.</summary>
    /// <exception cref="ArgumentException">Another member has the same wire value.</exception>
    public void Add(EnumLiteral literal)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(literal.Text);
        bool isPlain = IsPlain(literal.Text);
        _texts[_count] = new EncodedText(literal.Text);
        _table.Add(utf8, _count);
        _arePlain &= isPlain;
#if NET
        if (isPlain)
            _shortTexts.Add(utf8, _count);
#endif
        foreach (string alias in literal.Aliases)
        {
            // Marked by the sign: an alias is accepted, but reported.
            _table.Add(Encoding.UTF8.GetBytes(alias), ~_count);
        }
        _count++;
    }

    /// <summary>Tries to read a documented wire value.</summary>
    /// <param name="scanner">The scanner, positioned before the value.</param>
    /// <param name="place">The place of the member.</param>
    /// <returns>False if the value is not a string, needs unescaping, or is not a documented wire value.</returns>
    // Without these hints, here and in the caller, reading 100 events took 3 % longer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ref ModelScanner scanner, out int place) =>
#if NET
        scanner.TryKnownText(_shortTexts, out place) || TryReadAny(ref scanner, out place);
#else
        TryReadAny(ref scanner, out place);
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAny(ref ModelScanner scanner, out int place)
    {
        place = 0;
        return _arePlain && scanner.TryPlainText(out ReadOnlySpan<byte> literal)
            && _table.TryFind(literal, out place) && place >= 0;
    }

    /// <summary>Looks up a wire value.</summary>
    /// <param name="utf8">The wire value.</param>
    /// <param name="place">The place of the member.</param>
    /// <param name="isAlias">Whether the text is an alias of the documented wire value.</param>
    /// <returns>True if a member has this wire value; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out int place, out bool isAlias)
    {
        bool isFound = _table.TryFind(utf8, out place);
        isAlias = place < 0;
        if (isAlias)
            place = ~place;
        return isFound;
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
}
