using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences with the wire name of a member or value, which the vendor's documentation uses.</summary>
internal static class WireNames
{
    /// <summary>The name of a member of an object.</summary>
    /// <param name="field">The member.</param>
    public static DocXml JsonProperty(FieldModel field) => Sentence("JSON property", "JSON 속성", field.Wire, field.Aliases);

    /// <summary>The name of a query parameter.</summary>
    /// <param name="field">The parameter.</param>
    public static DocXml QueryParameter(FieldModel field) =>
        Sentence("Query parameter", "쿼리 매개변수", field.Wire, default);

    /// <summary>The name of a path parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public static DocXml PathParameter(ParameterModel parameter) =>
        Sentence("Path parameter", "경로 매개변수", parameter.Wire, default);

    /// <summary>The text of a value of an enum.</summary>
    /// <param name="value">The value.</param>
    public static DocXml Value(EnumValueModel value) => Sentence("Wire value", "JSON 문자열 값", value.Text, value.Aliases);

    private static DocXml Sentence(string en, string ko, string wire, EquatableArray<string> aliases)
    {
        string name = XmlText.Content(wire);
        if (aliases.Count == 0)
            return new DocXml($"{en} <c>{name}</c>.", $"{ko} <c>{name}</c>.");
        string others = string.Join(", ", aliases.Select(XmlText.Tagged));
        return new DocXml($"{en} <c>{name}</c>, also read from {others}.", $"{ko} <c>{name}</c>. 다른 표기 {others}도 읽습니다.");
    }
}
