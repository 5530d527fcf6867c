using System.ComponentModel;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reading of properties with any name and in any order.</content>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ModelScanner
{
    /// <summary>Moves past the next property name to its value.</summary>
    /// <param name="name">The name.</param>
    internal NameStep NextName(out ReadOnlySpan<byte> name)
    {
        name = default;
        int position = Blanks.Skip(_utf8, _position);
        byte found = At(position);
        bool isFirst = _separator == '{';
        if (found != _separator)
            return found == '}' && _separator == ',' ? EndAt(position) : NameStep.Fault;
        position = Blanks.Skip(_utf8, position + 1);
        found = At(position);
        _position = position;
        if (found != '"')
            return found == '}' && isFirst ? EndAt(position) : NameStep.Fault;
        _separator = ',';
        ReadOnlySpan<byte> rest = _utf8.Slice(position + 1);
        int end = TextScan.EndOf(rest, out _);
        if ((uint)end >= (uint)rest.Length || rest[end] != '"')
            return NameStep.Escaped;
        name = rest.Slice(0, end);
        _position = position + end + 2;
        return IsColon() ? NameStep.Name : NameStep.Fault;
    }

    /// <summary>Moves past a colon to the value.</summary>
    internal bool IsColon()
    {
        bool isThere = TryByte(_position, (byte)':');
        SkipBlanks();
        return isThere;
    }

    private NameStep EndAt(int position)
    {
        _position = position + 1;
        _separator = ',';
        _depth--;
        return NameStep.End;
    }
}
