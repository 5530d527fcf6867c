namespace LiveStation.Generator.Engine.Language;

/// <summary>Literals of the language, each with its meaning in the model and its description.</summary>
internal sealed class LiteralTable<T> : Dictionary<string, T>
{
    private readonly List<string> _descriptions = [];

    /// <summary>Adds a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="description">What it says.</param>
    public void Add(string literal, T value, string description)
    {
        Add(literal, value);
        _descriptions.Add(description);
    }

    /// <summary>The literals as the schema shows them, in their order.</summary>
    public LanguageLiteral[] Described => [.. Keys.Zip(_descriptions, (literal, description) => new LanguageLiteral(literal, description))];
}
