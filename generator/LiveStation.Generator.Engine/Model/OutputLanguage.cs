namespace LiveStation.Generator.Engine.Model;

/// <summary>Which language the output has: one of the spec's, as far as the host chose them.</summary>
internal static class OutputLanguage
{
    /// <summary>The language of the output. A spec that does not have the chosen language is documented in its own.</summary>
    /// <param name="chosen">What the host chose.</param>
    /// <param name="spoken">The languages of the spec.</param>
    public static DocumentationLanguage Of(DocumentationLanguage chosen, DocumentationLanguage spoken) =>
        spoken == DocumentationLanguage.Both ? chosen : spoken;
}
