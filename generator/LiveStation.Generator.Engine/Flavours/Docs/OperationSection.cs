using System.Globalization;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Flavours.Samples;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The descriptions of operations and callback messages.</summary>
/// <param name="site">The pages.</param>
internal sealed class OperationSection(Site site)
{
    private readonly FieldTable _fields = new(site);
    private readonly TypeText _types = new(site);
    private readonly CSharpSample _csharp = new(site.Model);
    private readonly CurlSample _curl = new(site.Model.Service);
    private readonly CommandSample _command = new(site.Model);

    /// <summary>Returns the method and the route of an operation.</summary>
    /// <param name="operation">The operation.</param>
    public static HtmlNode Route(OperationModel operation) => Element.Of(
        "span.route",
        Element.Of("span.method", operation.Method).With("data-method", operation.Method),
        " ",
        Element.Code(operation.Route));

    /// <summary>Returns the description of an operation.</summary>
    /// <param name="group">The group of the operation.</param>
    /// <param name="operation">The operation.</param>
    public HtmlNode Of(GroupModel group, OperationModel operation) => Element.Of(
        "section",
        Element.Of("h3", operation.Name),
        Element.Of("p", Route(operation)),
        Element.Of("p", site.Prose(operation.Doc)),
        Remarks(operation),
        Part(Labels.PathValues, operation.Path.Count, () => _fields.Of(operation.Path)),
        Part(Labels.QueryValues, operation.Query.Count, () => _fields.Of(operation.Query, isSent: true)),
        operation.Body is { } body ? Line(Labels.Body, _types.Of(new ObjectRef(body))) : Element.Join(),
        Response(operation),
        VendorPage(operation.Reference),
        Element.Of("h4", site.Text(Labels.Examples)),
        Element.Join(operation.Examples.Select(example => Example(group, operation, example)))).With("id", operation.Id);

    /// <summary>Returns the description of a callback message.</summary>
    /// <param name="callback">The message.</param>
    public HtmlNode Of(CallbackModel callback) => Element.Of(
        "section",
        Element.Of("h3", callback.Name),
        Element.Of("p", site.Sentences(callback.Certainty, callback.Note, site.Escaped(callback.Doc))),
        Line(Labels.Body, _types.Of(new ObjectRef(callback.Body))),
        VendorPage(callback.Reference),
        Element.Of("h4", site.Text(Labels.Examples)),
        Element.Join(callback.Examples.Select(example => Element.Of(
            "details", Element.Of("summary", example.Name), Sample("JSON", Indented(example.Body))))))
        .With("id", callback.Id);

    private static string Indented(string json) => JsonReader.Read(json) is { } document ? JsonPrinter.Print(document).TrimEnd() : json;

    private HtmlNode VendorPage(string slug) => site.VendorPage(slug) is { Length: > 0 } address
        ? Element.Of("p", Element.Link(address, site.Text(Labels.VendorPage)).With("rel", "external"))
        : Element.Join();

    private HtmlNode Remarks(OperationModel operation)
    {
        DocText?[] sentences = [site.Rules.Zones(operation.Zones), .. site.Life(operation)];
        bool isCertain = operation is { Certainty: CertaintyKind.Documented, Note: null };
        return isCertain && sentences.All(one => one is null)
            ? Element.Join()
            : Element.Of("p.note", site.Sentences(operation.Certainty, operation.Note, sentences));
    }

    private HtmlNode Part(DocText title, int count, Func<HtmlNode> content) =>
        count == 0 ? Element.Join() : Element.Join(Element.Of("h4", site.Text(title)), content());

    private HtmlNode Line(DocText title, HtmlNode content) => Element.Join(Element.Of("h4", site.Text(title)), Element.Of("p", content));

    private HtmlNode Response(OperationModel operation)
    {
        HtmlNode content = operation.Reply switch
        {
            ReplyShape.None => site.Text(Labels.NoBody),
            ReplyShape.List => _types.Of(new ListRef(operation.Result)),
            _ => _types.Of(operation.Result),
        };
        return Line(
            Labels.Response,
            operation.Paging is null ? content : Element.Join(content, " ", Element.Of("span.optional", site.Text(Labels.Paged))));
    }

    private HtmlElement Example(GroupModel group, OperationModel operation, ExampleModel example)
    {
        string status = example.Status.ToString(CultureInfo.InvariantCulture);
        // An example has a code of the service, whose codes follow those of the gateway.
        HtmlNode code = site.Model.Service.Errors.LastOrDefault(error => error.Code == example.ErrorCode) is { } error
            ? Element.Join(" ", Element.Link($"../{ErrorsPage.Path}#{ErrorsPage.AnchorOf(error)}", NumberModel.Of(error.Code).Text))
            : Element.Join();
        return Element.Of(
            "details",
            Element.Of("summary", example.Name, " ", Element.Of("span.status", status)),
            _csharp.Of(group, operation, example) is { } csharp ? Sample("C#", csharp) : Element.Join(),
            Sample("curl", _curl.Of(operation, example)),
            Sample("CLI", _command.Of(group, operation, example)),
            Element.Of("p", $"{site.Text(Labels.Response)}: {status}", code),
            example.Body is { } body ? Sample("JSON", Indented(body)) : Element.Join());
    }

    private static HtmlElement Sample(string language, string text) => Element.Of(
        "figure", Element.Of("figcaption", language), Element.Of("pre", Element.Of("code", text)).With("tabindex", "0"));
}
