using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Schema;

/// <summary>Writes indented JSON: a member or item a line, lines that end in <c>\n</c>, depth kept by scopes.</summary>
internal sealed class SchemaJson
{
    private const int SpacesPerLevel = 2;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isFirst = true;

    /// <summary>Opens an object; the scope closes it.</summary>
    /// <param name="name">Name of the member that it is; null for an item, or for the whole.</param>
    public Scope Object(string? name = null) => Open(name, '{', '}');

    /// <summary>Opens a list; the scope closes it.</summary>
    /// <param name="name">Name of the member that it is.</param>
    public Scope List(string name) => Open(name, '[', ']');

    /// <summary>Writes a text.</summary>
    public void Text(string name, string value) => Begin(name).Append(JsonText.Quoted(value));

    /// <summary>Writes a text as an item of a list.</summary>
    public void TextItem(string value) => Begin(null).Append(JsonText.Quoted(value));

    /// <summary>Writes texts on one line.</summary>
    public void Texts(string name, IEnumerable<string> values) =>
        Begin(name).Append('[').Append(string.Join(", ", values.Select(JsonText.Quoted))).Append(']');

    /// <summary>Writes a whole number.</summary>
    public void Number(string name, int value) => Begin(name).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes JSON as it is, its lines at the current depth.</summary>
    public void Raw(string name, string json) => Begin(name).Append(json.Replace("\n", "\n" + Indentation));

    /// <inheritdoc />
    public override string ToString() => _text.Append('\n').ToString();

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
        return name is null ? _text : _text.Append(JsonText.Quoted(name)).Append(": ");
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
