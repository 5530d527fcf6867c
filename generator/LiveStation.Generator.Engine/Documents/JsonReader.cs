using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Reads compact JSON of the model, such as the bodies of examples.</summary>
internal sealed class JsonReader
{
    private static readonly Regex Literal = new(
        @"\G(true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)(?=[,\]}]|\z)", RegexOptions.CultureInvariant);

    private readonly string _json;
    private int _at;

    private JsonReader(string json) => _json = json;

    /// <summary>Returns the value of a text; null when the text is not compact JSON, as in a spec with mistakes.</summary>
    /// <param name="json">The text.</param>
    public static DocumentNode? Read(string json)
    {
        var reader = new JsonReader(json);
        return reader.Value() is { } value && reader._at == json.Length ? value : null;
    }

    private DocumentNode? Value()
    {
        if (Takes('{'))
            return Parts('}', Member) is { } members ? new DocumentMap(members.ToEquatableArray()) : null;
        if (Takes('['))
            return Parts(']', Value) is { } items ? new DocumentList(items.ToEquatableArray()) : null;
        if (Takes('"'))
            return Text() is { } text ? new DocumentText(text) : null;
        Match literal = Literal.Match(_json, _at);
        _at += literal.Length;
        return literal.Success ? new DocumentLiteral(literal.Value) : null;
    }

    private DocumentMember? Member() =>
        Takes('"') && Text() is { } name && Takes(':') && Value() is { } value ? new DocumentMember(name, value) : null;

    private List<T>? Parts<T>(char closing, Func<T?> read)
        where T : class
    {
        var parts = new List<T>();
        if (Takes(closing))
            return parts;
        do
        {
            if (read() is not { } part)
                return null;
            parts.Add(part);
        }
        while (Takes(','));
        return Takes(closing) ? parts : null;
    }

    // The opening quotation mark has been read.
    private string? Text()
    {
        var text = new StringBuilder();
        while (_at < _json.Length)
        {
            char c = _json[_at++];
            if (c == '"')
                return text.ToString();
            if (c != '\\')
                text.Append(c);
            else if (Escaped() is { } escaped)
                text.Append(escaped);
            else
                return null;
        }
        return null;
    }

    private char? Escaped()
    {
        char c = _at < _json.Length ? _json[_at++] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= _json.Length && ushort.TryParse(
                _json.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                _at += 4;
                return (char)code;
            default:
                return null;
        }
    }

    private bool Takes(char expected)
    {
        if (_at >= _json.Length || _json[_at] != expected)
            return false;
        _at++;
        return true;
    }
}
