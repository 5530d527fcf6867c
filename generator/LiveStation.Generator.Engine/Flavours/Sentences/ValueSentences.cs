using System.Text;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences about values with a special meaning, for output that describes values on the wire.</summary>
/// <param name="markup">The notation of the sentences.</param>
internal sealed class ValueSentences(Markup markup)
{
    /// <summary>An enum whose values are not complete.</summary>
    public static DocText Open { get; } = new("The service can add other values.", "서비스가 다른 값을 추가할 수 있습니다.");

    /// <summary>The values that represent null; null if there are none.</summary>
    /// <param name="nothing">The values as JSON.</param>
    public DocText? Nothing(EquatableArray<string> nothing)
    {
        string values = Codes(nothing);
        return nothing.Count == 0 ? null : new($"No value is represented by {values}.", $"값이 없으면 {values}(으)로 표시합니다.");
    }

    /// <summary>Other names or spellings that were seen; null if there are none.</summary>
    /// <param name="aliases">The aliases; untrusted.</param>
    public DocText? Aliases(EquatableArray<string> aliases)
    {
        string others = Codes(aliases);
        return aliases.Count == 0 ? null : new($"Also received as {others}.", $"다른 표기 {others}도 받을 수 있습니다.");
    }

    /// <summary>The meaning of an enum and a list of the meanings of its values.</summary>
    /// <param name="meaning">The meaning of the enum.</param>
    /// <param name="values">The values and their meanings.</param>
    public DocText List(DocText meaning, IEnumerable<(string Text, DocText Meaning)> values)
    {
        var en = new StringBuilder(meaning.En + "\n");
        var ko = new StringBuilder(meaning.Ko + "\n");
        foreach ((string text, DocText value) in values)
        {
            string item = $"\n- {markup.Code(text)}: ";
            en.Append(item).Append(value.En);
            ko.Append(item).Append(value.Ko);
        }
        return new DocText(en.ToString().TrimEnd(), ko.ToString().TrimEnd());
    }

    private string Codes(EquatableArray<string> texts) => string.Join(", ", texts.Select(markup.Code));
}
