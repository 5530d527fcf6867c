using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The pages in one language: their addresses, and texts in the language.</summary>
internal sealed class Site
{
    private readonly Dictionary<string, string> _groupOfType;
    private readonly HtmlMarkup _markup;

    /// <summary>Initializes the pages of a language.</summary>
    /// <param name="model">The API.</param>
    /// <param name="isKorean">Whether the language is Korean; otherwise it is English.</param>
    /// <param name="languages">The languages that have pages.</param>
    public Site(ApiModel model, bool isKorean, IReadOnlyList<string> languages)
    {
        Model = model;
        IsKorean = isKorean;
        Languages = languages;
        _groupOfType = model.Groups.SelectMany(group =>
                group.Types.Select(type => type.Name).Concat(group.Enums.Select(one => one.Name)).Select(name => (name, group.Name)))
            .ToDictionary(pair => pair.name, pair => pair.Name, StringComparer.Ordinal);
        _markup = new HtmlMarkup(AddressOf);
        Rules = new RuleSentences(_markup);
        Values = new ValueSentences(_markup);
    }

    /// <summary>The API.</summary>
    public ApiModel Model { get; }

    /// <summary>Whether the language is Korean.</summary>
    public bool IsKorean { get; }

    /// <summary>The languages that have pages, as folders.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The folder of the language.</summary>
    public string Folder => IsKorean ? "ko" : "en";

    /// <summary>The sentences about rules.</summary>
    public RuleSentences Rules { get; }

    /// <summary>The sentences about values.</summary>
    public ValueSentences Values { get; }

    /// <summary>Returns the path of the page of a group, below the folder of the language.</summary>
    /// <param name="group">Name of the group.</param>
    public static string PathOf(string group) => $"groups/{group}.html";

    /// <summary>Returns the address of a type or an enum for pages of groups; null when there is none.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public string? AddressOf(string type) => _groupOfType.TryGetValue(type, out string? group) ? $"{group}.html#{type}" : null;

    /// <summary>Returns a text in the language of the pages; that of the other language replaces a missing one.</summary>
    /// <param name="text">The text.</param>
    public string Text(DocText text)
    {
        (string own, string other) = IsKorean ? (text.Ko, text.En) : (text.En, text.Ko);
        return own.Length > 0 ? own : other;
    }

    /// <summary>Returns prose of the spec as sentences.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public HtmlNode Prose(DocText prose) => Sentences(_markup.Prose(prose));

    /// <summary>Returns sentences that are HTML already, and after them, less prominent, those about the certainty of the facts.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <param name="note">The reason; null for none.</param>
    /// <param name="sentences">The sentences.</param>
    public HtmlNode Sentences(CertaintyKind certainty, DocText? note, params DocText?[] sentences) =>
        CertaintySentences.Of(certainty, note, _markup) is { } doubt
            ? Element.Join(Sentences(sentences), " ", Element.Of("span.certainty", Sentences(doubt)))
            : Sentences(sentences);

    /// <summary>Returns sentences that are HTML already.</summary>
    /// <param name="sentences">The sentences.</param>
    public HtmlNode Sentences(params DocText?[] sentences) => new HtmlSentences(Text(Sentence.Join(sentences)));

    /// <summary>Returns prose of the spec as HTML.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public DocText? Escaped(DocText? prose) => prose is null ? null : _markup.Prose(prose);

    /// <summary>Returns the sentences about the states that an operation requires or changes.</summary>
    /// <param name="operation">The operation.</param>
    public DocText?[] Life(OperationModel operation) => [.. LifeSentences.Of(operation, _markup)];

    /// <summary>Returns the address of the vendor's page; empty when there is none.</summary>
    /// <param name="slug">The slug of the page; empty for none.</param>
    public string VendorPage(string slug) =>
        slug.Length == 0 ? "" : Text(Model.Service.Reference).Replace("{slug}", Uri.EscapeDataString(slug));
}
