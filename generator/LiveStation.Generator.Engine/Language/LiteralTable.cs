namespace LiveStation.Generator.Engine.Language;

/// <summary>Words of the language, each with the thing that it stands for and what it says.</summary>
internal sealed class LiteralTable<T> : Dictionary<string, T>
{
    private readonly List<string> _descriptions = [];

    /// <summary>Adds a word.</summary>
    /// <param name="literal">The word.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="description">What it says.</param>
    public void Add(string literal, T value, string description)
    {
        Add(literal, value);
        _descriptions.Add(description);
    }

    /// <summary>The words as the schema shows them, in their order.</summary>
    public LanguageLiteral[] Described => [.. Keys.Zip(_descriptions, (literal, description) => new LanguageLiteral(literal, description))];
}
