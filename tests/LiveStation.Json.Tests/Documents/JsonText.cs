using System.Globalization;
using System.Text;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Serializes JSON values with their exact spelling.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly IReadOnlyList<string> _blanks;
    private int _nextBlank;

    private JsonText(IReadOnlyList<string> blanks) => _blanks = blanks;

    /// <summary>The value without white space.</summary>
    public static string Of(JsonNode node) => Of(node, [""]);

    /// <summary>The value with white space at every allowed position, taken cyclically from a list.</summary>
    public static string Of(JsonNode node, IReadOnlyList<string> blanks)
    {
        var text = new JsonText(blanks);
        text.Blank();
        text.Value(node);
        text.Blank();
        return text._text.ToString();
    }

    public static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(Of(node));

    private void Value(JsonNode node)
    {
        switch (node)
        {
            case PlainNode plain: _text.Append(plain.Json); break;
            case TextNode text: Quoted(text.Spelling ?? Plainly(text.Value)); break;
            case ArrayNode array: Row("[]", array.Items, Value); break;
            case ObjectNode members: Row("{}", members.Members, Named); break;
        }
    }

    private void Named(Member member)
    {
        Quoted(member.Spelling ?? Plainly(member.Name));
        Blank();
        _text.Append(':');
        Blank();
        Value(member.Value);
    }

    private void Row<T>(string brackets, IReadOnlyList<T> parts, Action<T> write)
    {
        _text.Append(brackets[0]);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                _text.Append(',');
            Blank();
            write(parts[i]);
            Blank();
        }
        if (parts.Count == 0)
            Blank();
        _text.Append(brackets[1]);
    }

    private void Quoted(string spelling) => _text.Append('"').Append(spelling).Append('"');

    private void Blank() => _text.Append(_blanks[_nextBlank++ % _blanks.Count]);

    private static string Plainly(string value)
    {
        if (!value.Any(MustBeEscaped))
            return value;
        var spelling = new StringBuilder();
        foreach (char c in value)
        {
            spelling.Append(MustBeEscaped(c)
                ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
                : c.ToString());
        }
        return spelling.ToString();
    }

    private static bool MustBeEscaped(char c) => c is < ' ' or '"' or '\\';
}
