using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Schema;

/// <summary>Writes indented JSON: one line for each member or item, line ends <c>\n</c>, indentation by scopes.</summary>
/// <param name="language">Language of texts that exist in both languages: Korean, otherwise English.</param>
internal sealed class SchemaJson(DocumentationLanguage language)
{
    private const int SpacesPerLevel = 2;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isFirst = true;

    /// <summary>Opens an object. The scope closes it.</summary>
    /// <param name="name">Name of the member; null for an item or the root.</param>
    public Scope Object(string? name = null) => Open(name, '{', '}');

    /// <summary>Opens a list. The scope closes it.</summary>
    /// <param name="name">Name of the member; null for an item.</param>
    public Scope List(string? name) => Open(name, '[', ']');

    /// <summary>Writes a text.</summary>
    public void Text(string name, string value) => Begin(name).Append(QuotedText.OfCompactJson(value));

    /// <summary>Writes a text in the language of the schema.</summary>
    public void Text(string name, DocText text) => Text(name, Chosen(text));

    /// <summary>Writes a text in the language of the schema as an item of a list.</summary>
    public void TextItem(DocText text) => Begin(null).Append(QuotedText.OfCompactJson(Chosen(text)));

    /// <summary>Writes texts on one line.</summary>
    public void Texts(string name, IEnumerable<string> values) =>
        Begin(name).Append('[').Append(string.Join(", ", values.Select(QuotedText.OfCompactJson))).Append(']');

    /// <summary>Writes an integer.</summary>
    public void Number(string name, int value) => Begin(name).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a text, an integer, a Boolean or null.</summary>
    /// <param name="name">Name of the member; null for an item.</param>
    /// <param name="value">The value.</param>
    public void Scalar(string? name, object? value) => Begin(name).Append(value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => QuotedText.OfCompactJson(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    });

    /// <summary>Writes JSON without changes except for indentation.</summary>
    public void Raw(string name, string json) => Begin(name).Append(json.Replace("\n", "\n" + Indentation));

    /// <inheritdoc />
    public override string ToString() => _text.Append('\n').ToString();

    private string Chosen(DocText text) => language == DocumentationLanguage.Korean ? text.Ko : text.En;

    private string Indentation => new(' ', _level * SpacesPerLevel);

    private Scope Open(string? name, char opening, char closing)
    {
        Begin(name).Append(opening);
        _level++;
        _isFirst = true;
        return new Scope(this, closing);
    }

    private StringBuilder Begin(string? name)
    {
        if (!_isFirst)
            _text.Append(',');
        if (_text.Length > 0)
            _text.Append('\n').Append(Indentation);
        _isFirst = false;
        return name is null ? _text : _text.Append(QuotedText.OfCompactJson(name)).Append(": ");
    }

    private void Close(char closing)
    {
        _level--;
        if (!_isFirst)
            _text.Append('\n').Append(Indentation);
        _text.Append(closing);
        _isFirst = false;
    }

    /// <summary>An open object or list, closed by <c>using</c>.</summary>
    internal readonly struct Scope(SchemaJson json, char closing) : IDisposable
    {
        /// <summary>Closes it.</summary>
        public void Dispose() => json.Close(closing);
    }
}
