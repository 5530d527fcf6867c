using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Puts the documentation of an operation together.</summary>
/// <param name="operation">The operation.</param>
/// <param name="parts">What client and server say alike of it.</param>
/// <param name="docs">Puts comments together.</param>
internal sealed class OperationDocsComposer(OperationModel operation, OperationParts parts, DocComposer docs)
{
    /// <summary>Of the method that gives the result.</summary>
    public DocBlock Call => Method(Result());

    /// <summary>Of the method that gives the whole response: that of the one beside it, but for what is returned.</summary>
    /// <param name="sibling">C# name of the method that gives the result.</param>
    public DocBlock WithResponse(string sibling) => DocBlock.Of(
        DocComposer.Inherit(sibling), docs.Returns(ClientPhrases.WholeResponse));

    /// <summary>Of the method that gives the items of all pages.</summary>
    public DocBlock Sequence => Method(ClientPhrases.Sequence(CSharpType.Of(operation.Result)));

    private DocBlock Method(DocXml? returns) => DocBlock.Of(
    [
        docs.Summary(DocXml.From(operation.Doc)),
        docs.Remarks(
        [
            .. operation.Life.Select(LifeSentences.Of),
            .. operation.Path.SelectMany(parameter => RuleSentences.Of(parameter.Rules, parameter.Type)),
            RuleSentences.Zones(operation.Zones),
            CertaintySentences.Of(operation.Certainty, operation.Note),
        ]),
        .. parts.Parameters.Select(part => docs.Param(part.Name, part.Doc ?? Standing(part))),
        docs.Param(ParameterName.Token, ClientPhrases.CancellationToken),
        returns is null ? null : docs.Returns(returns),
        operation.Body is null ? null : docs.Exception("ArgumentNullException", ClientPhrases.NoRequest),
        parts.Parameters.Count > 0 || operation.Zones.Count > 0
            ? docs.Exception("ApiValidationException", ClientPhrases.BrokenRule)
            : null,
        docs.Exception("ApiErrorException", ClientPhrases.ErrorResponse),
        docs.Exception("ApiFormatException", ClientPhrases.InvalidResponse),
        docs.Exception("ApiConnectionException", ClientPhrases.NoResponse),
        docs.Exception("OperationCanceledException", ClientPhrases.Cancelled),
        .. docs.PageLinks(operation.Reference),
    ]);

    private static DocXml Standing(ArgumentPart part) => part.IsOptional ? ClientPhrases.OptionsArgument : ClientPhrases.Request;

    private DocXml Result() => (operation.Reply, operation.Result) switch
    {
        (ReplyShape.None, _) => ClientPhrases.Nothing,
        (ReplyShape.List, ObjectRef item) => ClientPhrases.List(item.Name),
        (ReplyShape.List, EnumRef item) => ClientPhrases.List(item.Name),
        (ReplyShape.Counted, ObjectRef value) => ClientPhrases.Counted(value.Name),
        (ReplyShape.Object, ObjectRef value) => ClientPhrases.Object(value.Name),
        (ReplyShape.Object, EnumRef value) => ClientPhrases.Object(value.Name),
        _ => ClientPhrases.Value,
    };
}
