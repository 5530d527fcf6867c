using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Builds compact JSON.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();

    public void Open(char bracket) => _text.Append(bracket);

    public void Close(char bracket) => _text.Append(bracket);

    /// <summary>Begins a member; its value must follow.</summary>
    public JsonText Member(string name)
    {
        Item()._text.Append(QuotedText.OfCompactJson(name)).Append(':');
        return this;
    }

    /// <summary>Begins an item; its value must follow.</summary>
    public JsonText Item()
    {
        if (_text[_text.Length - 1] is not ('{' or '['))
            _text.Append(',');
        return this;
    }

    public void Text(string text) => _text.Append(QuotedText.OfCompactJson(text));

    public void Raw(string json) => _text.Append(json);

    public override string ToString() => _text.ToString();
}
