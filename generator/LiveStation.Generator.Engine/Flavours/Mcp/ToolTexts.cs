using LiveStation.Generator.Engine.Flavours.Mcp.Schemas;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>
/// Texts of tools in the languages that the host chose. A language that was not chosen has the text of the other one.
/// </summary>
/// <param name="language">The languages.</param>
internal sealed class ToolTexts(DocumentationLanguage language)
{
    private const int MostOfTitle = 80;

    private static readonly ToolMarkup Markup = new();
    private static readonly RuleSentences Rules = new(Markup);

    /// <summary>Returns text that is composed for each language.</summary>
    /// <param name="compose">Composes the text, given the function that returns a text of the spec in the language.</param>
    public DocText Composed(Func<Func<DocText, string>, string> compose)
    {
        string first = compose(language == DocumentationLanguage.Korean ? Korean : English);
        return new DocText(first, language == DocumentationLanguage.Both ? compose(Korean) : first);
    }

    /// <summary>Returns prose of the spec as plain text.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public DocText Of(DocText prose) => Composed(Markup.Prose(prose));

    /// <summary>The title of an operation: its first sentence without the full stop, or the name of the tool.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="tool">Name of the tool.</param>
    public DocText Title(OperationModel operation, string tool)
    {
        DocText doc = Markup.Prose(operation.Doc);
        return Composed(new DocText(Title(doc.En, tool), Title(doc.Ko, tool)));
    }

    /// <summary>The description of an operation: what it does, in which states and regions, and how certain that is.</summary>
    /// <param name="operation">The operation.</param>
    public DocText Description(OperationModel operation) => Composed(Sentence.Join(
    [
        Markup.Prose(operation.Doc),
        .. LifeSentences.Of(operation, Markup),
        Rules.Zones(operation.Zones),
        CertaintySentences.Of(operation.Certainty, operation.Note, Markup),
    ]));

    private DocText Composed(DocText text) => Composed(inLanguage => inLanguage(text));

    private static string Title(string doc, string tool)
    {
        int end = doc.IndexOf(". ", StringComparison.Ordinal);
        string sentence = (end < 0 ? doc : doc.Substring(0, end)).TrimEnd('.');
        return sentence.Length is > 0 and <= MostOfTitle ? sentence : tool;
    }

    private static string English(DocText text) => text.En;

    private static string Korean(DocText text) => text.Ko;
}
