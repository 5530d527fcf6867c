using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Prints a document as JSON on one line.</summary>
internal static class CompactJson
{
    /// <summary>Prints a document.</summary>
    /// <param name="node">The document.</param>
    public static string Of(DocumentNode node) => node switch
    {
        DocumentText scalar => QuotedText.OfCompactJson(scalar.Text),
        DocumentLiteral literal => literal.Json,
        DocumentList list => $"[{string.Join(",", list.Items.Select(Of))}]",
        DocumentMap map => $"{{{string.Join(",", map.Members.Select(one => $"{QuotedText.OfCompactJson(one.Name)}:{Of(one.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
