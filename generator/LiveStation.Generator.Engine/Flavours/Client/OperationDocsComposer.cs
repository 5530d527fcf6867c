using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Documents the methods of operations.</summary>
internal static class OperationDocsComposer
{
    /// <summary>Documents one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="docs">Puts documentation together.</param>
    public static OperationDocs Compose(OperationModel operation, DocComposer docs) => new(
        Method(operation, Result(operation), docs),
        Method(operation, ClientPhrases.WholeAnswer, docs),
        docs.Summarize(ClientPhrases.Descriptor(XmlText.Content(operation.Id))));

    private static DocBlock Method(OperationModel operation, DocXml returns, DocComposer docs) => DocBlock.Of(
    [
        docs.Summary(DocXml.From(operation.Doc)),
        .. operation.Path.Select(parameter => docs.Param(parameter.Name, DocXml.From(parameter.Doc))),
        docs.Param("cancellationToken", ClientPhrases.CancellationToken),
        docs.Returns(returns),
        operation.Path.Count > 0 ? docs.Exception("ArgumentException", ClientPhrases.BadPathValue) : null,
        docs.Exception("ApiErrorException", ClientPhrases.ErrorAnswer),
        docs.Exception("ApiFormatException", ClientPhrases.BadAnswer),
        docs.Exception("ApiConnectionException", ClientPhrases.NoAnswer),
        docs.Exception("OperationCanceledException", ClientPhrases.Cancelled),
        .. docs.PageLinks(operation.Reference),
    ]);

    private static DocXml Result(OperationModel operation) => (operation.Reply, operation.Result) switch
    {
        (ReplyShape.List, ObjectRef item) => ClientPhrases.List(item.Name),
        (ReplyShape.List, EnumRef item) => ClientPhrases.List(item.Name),
        (ReplyShape.Object, ObjectRef item) => ClientPhrases.Object(item.Name),
        (ReplyShape.Object, EnumRef item) => ClientPhrases.Object(item.Name),
        _ => ClientPhrases.Value,
    };
}
