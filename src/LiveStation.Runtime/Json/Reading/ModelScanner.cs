using System.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Recognises JSON of the shape that is expected: known members in the documented order, values of the expected kinds.
/// </summary>
/// <remarks>
/// It says no to everything else, also to much that is valid: whoever asked then reads the value again with a
/// <see cref="ModelReader"/>, which tolerates and tells. So a no costs time and nothing more, and a yes must mean the
/// value that the reader would give. After a no the scanner stands anywhere.
/// </remarks>
public ref partial struct ModelScanner
{
    // No byte equals it.
    private const int Nowhere = 256;

    private readonly ReadOnlySpan<byte> _utf8;
    private int _position;
    private int _depth;

    // What stands before the next name: a brace before the first, a comma before all others.
    private int _separator;

    /// <summary>Begins before the first value of a text.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark before it is passed over.</param>
    internal ModelScanner(ReadOnlySpan<byte> utf8)
    {
        _utf8 = ByteOrderMark.Skip(utf8);
        _position = Blanks.Skip(_utf8, 0);
    }

    /// <summary>The whole text, without a byte order mark.</summary>
    internal readonly ReadOnlySpan<byte> Text => _utf8;

    /// <summary>Where it stands, in bytes from the beginning of the text.</summary>
    internal readonly int Position => _position;

    /// <summary>How many objects and arrays it stands in.</summary>
    internal readonly int Depth => _depth;

    /// <summary>The byte it stands before; 0 at the end.</summary>
    internal readonly byte Next => At(_position);

    /// <summary>The text from where it stands.</summary>
    private readonly ReadOnlySpan<byte> Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _utf8.Slice(_position);
    }

    /// <summary>Enters an object. Whether there is one shows at its first name.</summary>
    public void BeginObject()
    {
        // Too deep: no name can be there.
        _separator = ++_depth <= JsonDepth.Most ? '{' : Nowhere;
    }

    /// <summary>Passes over a name, when it is the next one.</summary>
    /// <param name="name">A comma, the name in its quotes, and a colon: <c>,"id":</c>.</param>
    /// <returns>Whether it was there; the scanner then stands on the value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = Rest;
        // Inlined, so that the length is a constant and the comparison a few instructions.
        if (rest.Length > name.Length && rest[0] == _separator && rest.Slice(1).StartsWith(name.Slice(1))
            && rest[name.Length] > ' ')
        {
            _position += name.Length;
            _separator = ',';
            return true;
        }
        return IsBetweenBlanks(name);
    }

    /// <summary>Leaves an object.</summary>
    /// <returns>Whether this is its end, and not too deep.</returns>
    public bool EndObject()
    {
        int end = _separator == ',' ? _position : EnterEmpty();
        _separator = ',';
        return end >= 0 && TryByte(end, (byte)'}') && _depth-- <= JsonDepth.Most;
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether there is one, and not too deep.</returns>
    internal bool BeginArray() => ++_depth <= JsonDepth.Most && TryByte(_position, (byte)'[');

    /// <summary>Leaves an array, when this is its end.</summary>
    internal bool IsEndOfArray()
    {
        if (!TryByte(_position, (byte)']'))
            return false;
        _separator = ',';
        _depth--;
        return true;
    }

    /// <summary>Passes over a comma.</summary>
    internal bool IsComma() => TryByte(_position, (byte)',');

    /// <summary>Passes over white space before a value.</summary>
    internal void SkipBlanks() => _position = Blanks.Skip(_utf8, _position);

    /// <summary>Whether nothing follows but white space.</summary>
    internal readonly bool IsAtEnd => Blanks.Skip(_utf8, _position) == _utf8.Length;

    /// <summary>Goes back to a value that was not recognised.</summary>
    /// <param name="position">Where that began.</param>
    /// <param name="depth">In how many objects and arrays.</param>
    internal void GoBack(int position, int depth)
    {
        _position = position;
        _depth = depth;
        _separator = ',';
    }

    private readonly byte At(int position) =>
        (uint)position < (uint)_utf8.Length ? _utf8[position] : (byte)0;

    /// <summary>Steps over one byte, with any white space before it.</summary>
    private bool TryByte(int position, byte expected)
    {
        position = Blanks.Skip(_utf8, position);
        bool isThere = (uint)position < (uint)_utf8.Length && _utf8[position] == expected;
        _position = isThere ? position + 1 : position;
        return isThere;
    }

    /// <summary>Steps into an object in which no name was found; negative when there is none.</summary>
    private int EnterEmpty() => TryByte(_position, (byte)'{') ? _position : -1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsBetweenBlanks(ReadOnlySpan<byte> name)
    {
        int position = Blanks.Skip(_utf8, _position);
        if ((uint)position >= (uint)_utf8.Length || _utf8[position] != _separator)
            return false;
        position = Blanks.Skip(_utf8, position + 1);
        ReadOnlySpan<byte> quoted = name.Slice(1, name.Length - 2);
        if (!_utf8.Slice(position).StartsWith(quoted))
            return false;
        position = Blanks.Skip(_utf8, position + quoted.Length);
        if ((uint)position >= (uint)_utf8.Length || _utf8[position] != ':')
            return false;
        _position = Blanks.Skip(_utf8, position + 1);
        _separator = ',';
        return true;
    }
}
