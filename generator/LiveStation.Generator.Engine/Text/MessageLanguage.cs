namespace LiveStation.Generator.Engine.Text;

/// <summary>The language of titles and messages. IDs, severities and generated code do not depend on it.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Korean.</summary>
    Korean,
}
