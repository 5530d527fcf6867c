using System.Globalization;
using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Builds compact JSON.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();

    /// <summary>Returns text as a JSON string; only characters that JSON does not allow inside strings are escaped.</summary>
    public static string Quoted(string text)
    {
        if (Characters.ArePlain(text))
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    public void Open(char bracket) => _text.Append(bracket);

    public void Close(char bracket) => _text.Append(bracket);

    /// <summary>Begins a member; its value must follow.</summary>
    public JsonText Member(string name)
    {
        Item()._text.Append(Quoted(name)).Append(':');
        return this;
    }

    /// <summary>Begins an item; its value must follow.</summary>
    public JsonText Item()
    {
        if (_text[_text.Length - 1] is not ('{' or '['))
            _text.Append(',');
        return this;
    }

    public void Text(string text) => _text.Append(Quoted(text));

    public void Raw(string json) => _text.Append(json);

    public override string ToString() => _text.ToString();
}
