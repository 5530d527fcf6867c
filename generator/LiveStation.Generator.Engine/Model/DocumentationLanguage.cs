namespace LiveStation.Generator.Engine.Model;

/// <summary>Language of the documentation comments.</summary>
public enum DocumentationLanguage
{
    /// <summary>English first, Korean after it.</summary>
    Both,

    /// <summary>English only.</summary>
    English,

    /// <summary>Korean only.</summary>
    Korean,
}
