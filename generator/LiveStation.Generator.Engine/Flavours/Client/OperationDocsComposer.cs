using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Composes the documentation of an operation.</summary>
/// <param name="operation">The operation.</param>
/// <param name="parts">Its parts that client and server have in common.</param>
/// <param name="docs">Composes comments.</param>
/// <param name="client">C# name of the client, which documents the exceptions of every call.</param>
/// <param name="body">The description of the request body.</param>
internal sealed class OperationDocsComposer(
    OperationModel operation, OperationParts parts, DocComposer docs, string client, DocXml body)
{
    /// <summary>Documentation of the method that returns the result: of a paged list, one page.</summary>
    public DocBlock Call => operation.Paging is null
        ? Method(Doc, Result())
        : Method(ClientPhrases.OnePage(MemberName.Method(operation.Name)), Result());

    /// <summary>Documentation of the method that returns the whole response: inherited, except for the result.</summary>
    /// <param name="sibling">C# name of the method that returns the result.</param>
    public DocBlock WithResponse(string sibling) => DocBlock.Of(
        DocComposer.Inherit(sibling), docs.Returns(ClientPhrases.WholeResponse));

    /// <summary>Documentation of the method that returns the items of all pages.</summary>
    public DocBlock Sequence => Method(Doc, ClientPhrases.Sequence(CSharpType.Of(operation.Result)));

    private DocXml Doc => DocXml.From(operation.Doc);

    private DocBlock Method(DocXml summary, DocXml returns) => DocBlock.Of(
    [
        docs.Summary(summary),
        docs.Remarks(
        [
            .. XmlSentences.OfLife(operation),
            XmlSentences.OfZones(operation.Zones),
            XmlSentences.OfCertainty(operation.Certainty, operation.Note),
        ]),
        .. parts.Parameters.Select(part => docs.Param(part.Name, part.Doc ?? (part.IsOptional ? ClientPhrases.OptionsArgument : body))),
        docs.Param(ParameterName.Token, ClientPhrases.CancellationToken),
        docs.Returns(returns),
        operation.Body is null
            ? null
            : docs.Exception("ArgumentNullException", ClientPhrases.Null(ParameterName.Body)),
        parts.Parameters.Count > 0 || operation.Zones.Count > 0
            ? docs.Exception("ApiValidationException", ClientPhrases.InvalidArgument)
            : null,
        docs.Exception("ApiException", ClientPhrases.FailedCall(client)),
        .. docs.PageLinks(operation.Reference),
    ]);

    private DocXml Result() => (operation.Reply, operation.Result) switch
    {
        (ReplyShape.None, _) => ClientPhrases.NoBody,
        (ReplyShape.List, ObjectRef item) => List(item.Name),
        (ReplyShape.List, EnumRef item) => List(item.Name),
        (ReplyShape.Counted, ObjectRef value) => ClientPhrases.Counted(value.Name),
        (ReplyShape.Object, ObjectRef value) => ClientPhrases.Object(value.Name),
        (ReplyShape.Object, EnumRef value) => ClientPhrases.Object(value.Name),
        (ReplyShape.Object, MapRef { Item: ObjectRef value }) => ClientPhrases.Map(value.Name),
        _ => ClientPhrases.Value,
    };

    private DocXml List(string item) => operation.Paging is null ? ClientPhrases.List(item) : ClientPhrases.Page(item);
}
