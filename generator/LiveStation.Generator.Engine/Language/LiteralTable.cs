using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Literals of the language with their values and descriptions.</summary>
internal sealed class LiteralTable<T> : Dictionary<string, T>
{
    private readonly List<DocText> _descriptions = [];

    /// <summary>Adds a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="value">Its value.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="ko">Its description in Korean.</param>
    public void Add(string literal, T value, string en, string ko)
    {
        Add(literal, value);
        _descriptions.Add(new DocText(en, ko));
    }

    /// <summary>Returns the literal of a value.</summary>
    /// <param name="value">The value.</param>
    public string LiteralOf(T value) => this.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;

    /// <summary>The literals for the schema, in order.</summary>
    public LanguageLiteral[] Described => [.. Keys.Zip(_descriptions, (literal, description) => new LanguageLiteral(literal, description))];
}
