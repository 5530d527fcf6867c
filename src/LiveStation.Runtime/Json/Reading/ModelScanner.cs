using System.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Reads JSON in its expected format: known properties in the documented order with values of the expected types.
/// </summary>
/// <remarks>
/// It rejects everything else, including other valid JSON. The caller then reads the value again with a
/// <see cref="ModelReader"/>, which accepts more and reports differences. A rejection therefore costs only time, and an
/// accepted value must be equal to the value that the reader would return. After a rejection the position is undefined.
/// </remarks>
public ref partial struct ModelScanner
{
    // Not equal to any byte.
    private const int Nowhere = 256;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _isObserved;
    private int _position;
    private int _depth;

    // The character before the next name: a brace before the first name, a comma before all others.
    private int _separator;

    /// <summary>Initializes a scanner before the first value of a text.</summary>
    /// <param name="utf8">The text in UTF-8. A byte order mark at the beginning is skipped.</param>
    /// <param name="isObserved">Whether drift is observed, so that no value with drift must be accepted.</param>
    internal ModelScanner(ReadOnlySpan<byte> utf8, bool isObserved = true)
    {
        _utf8 = ByteOrderMark.Skip(utf8);
        _isObserved = isObserved;
        _position = Blanks.Skip(_utf8, 0);
    }

    /// <summary>The complete text without a byte order mark.</summary>
    internal readonly ReadOnlySpan<byte> Text => _utf8;

    /// <summary>The position in bytes from the beginning of the text.</summary>
    internal readonly int Position => _position;

    /// <summary>The number of enclosing objects and arrays.</summary>
    internal readonly int Depth => _depth;

    /// <summary>
    /// Whether a value with drift must be rejected. Otherwise, it can be accepted if its type can preserve it. At great
    /// depth, drift is an error, even if it is not observed.
    /// </summary>
    internal readonly bool MustReport => _isObserved || _depth > JsonDepth.MostTolerated;

    /// <summary>The next byte; 0 at the end.</summary>
    internal readonly byte Next => At(_position);

    /// <summary>The text from the current position.</summary>
    private readonly ReadOnlySpan<byte> Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _utf8.Slice(_position);
    }

    /// <summary>Moves into an object. Whether the value is an object is verified at its first name.</summary>
    public void BeginObject()
    {
        // Nested too deeply: no name can match.
        _separator = ++_depth <= JsonDepth.Most ? '{' : Nowhere;
    }

    /// <summary>Moves past a property name if it is the next one.</summary>
    /// <param name="name">A comma, the name in quotes and a colon: <c>,"id":</c>.</param>
    /// <returns>True if the name matched and the scanner is at the value; otherwise, false.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = Rest;
        // Inlined, so that the length is a constant and the comparison takes only a few instructions.
        if (rest.Length > name.Length && rest[0] == _separator && rest.Slice(1).StartsWith(name.Slice(1))
            && rest[name.Length] > ' ')
        {
            _position += name.Length;
            _separator = ',';
            return true;
        }
        return IsBetweenBlanks(name);
    }

    /// <summary>Moves past the end of an object.</summary>
    /// <returns>
    /// True if the scanner was at the end of an object that is not nested too deeply; otherwise, false.
    /// </returns>
    public bool EndObject()
    {
        int end = _separator == ',' ? _position : EnterEmpty();
        _separator = ',';
        return end >= 0 && TryByte(end, (byte)'}') && _depth-- <= JsonDepth.Most;
    }

    /// <summary>Moves into an array.</summary>
    /// <returns>True if the value is an array that is not nested too deeply; otherwise, false.</returns>
    internal bool BeginArray() => ++_depth <= JsonDepth.Most && TryByte(_position, (byte)'[');

    /// <summary>Moves past the end of an array if the scanner is at the end.</summary>
    internal bool IsEndOfArray()
    {
        if (!TryByte(_position, (byte)']'))
            return false;
        _separator = ',';
        _depth--;
        return true;
    }

    /// <summary>Moves past a comma to the next item of an array.</summary>
    internal bool IsNextItem()
    {
        int position = Blanks.Skip(_utf8, _position);
        if (At(position) != ',')
            return false;
        _position = Blanks.Skip(_utf8, position + 1);
        return true;
    }

    /// <summary>Moves past white space before a value.</summary>
    internal void SkipBlanks() => _position = Blanks.Skip(_utf8, _position);

    /// <summary>Whether only white space follows.</summary>
    internal readonly bool IsAtEnd => Blanks.Skip(_utf8, _position) == _utf8.Length;

    /// <summary>Moves back to a value that was not accepted.</summary>
    /// <param name="position">The position of the value.</param>
    /// <param name="depth">The number of enclosing objects and arrays.</param>
    internal void GoBack(int position, int depth)
    {
        _position = position;
        _depth = depth;
        _separator = ',';
    }

    private readonly byte At(int position) =>
        (uint)position < (uint)_utf8.Length ? _utf8[position] : (byte)0;

    /// <summary>Moves past one byte and the white space before it. If it is not there, the position stays the same.</summary>
    private bool TryByte(int position, byte expected)
    {
        position = Blanks.Skip(_utf8, position);
        // A branch, so that the processor predicts the next position instead of waiting for the byte.
        if ((uint)position >= (uint)_utf8.Length || _utf8[position] != expected)
            return false;
        _position = position + 1;
        return true;
    }

    /// <summary>
    /// Moves into an object in which no name was found; returns a negative number if there is no object.
    /// </summary>
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
