namespace LiveStation.Generator.Engine.Model;

/// <summary>Determines the language of the output from the languages of the spec and the host's choice.</summary>
internal static class OutputLanguage
{
    /// <summary>Returns the language of the output. A spec without the chosen language is documented in its own.</summary>
    /// <param name="chosen">The language that the host chose.</param>
    /// <param name="spoken">The languages of the spec.</param>
    public static DocumentationLanguage Of(DocumentationLanguage chosen, DocumentationLanguage spoken) =>
        spoken == DocumentationLanguage.Both ? chosen : spoken;
}
