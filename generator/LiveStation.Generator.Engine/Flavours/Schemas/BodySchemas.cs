using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The schemas of whole bodies of responses.</summary>
/// <param name="envelope">Names of the members of the envelope.</param>
/// <param name="schemas">The schemas of types.</param>
internal sealed class BodySchemas(EnvelopeModel envelope, SchemaComposer schemas)
{
    private static readonly DocText Total = new("Total number of matches.", "조건에 맞는 전체 개수입니다.");
    private static readonly DocText Code = new("Error code.", "오류 코드입니다.");
    private static readonly DocText Message = new("Message about the error.", "오류 메시지입니다.");
    private static readonly DocText Name = new("Name of the error code.", "오류 코드의 이름입니다.");
    private static readonly DocText Details = new("Details of the error.", "오류의 세부 정보입니다.");

    /// <summary>Returns the schema of the body of a successful response; null when it has none.</summary>
    /// <param name="operation">The operation.</param>
    public DocumentMap? Response(OperationModel operation)
    {
        if (operation.Reply == ReplyShape.None)
            return null;
        TypeRef content = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        bool hasTotal = operation.Reply is ReplyShape.List or ReplyShape.Counted;
        return Object(
            [envelope.Content],
            (envelope.Content, schemas.Of(content, Direction.Received)),
            // Some lists are sent without it.
            (envelope.Total, hasTotal ? Described(Scalar(ScalarKind.Integer64), Total) : null));
    }

    /// <summary>Returns the schema of the body of an error response. The gateway and the service send different members.</summary>
    public DocumentMap Error() => Object(
        [envelope.Error],
        (envelope.Error, Object(
            [ErrorMembers.Code],
            (ErrorMembers.Code, Described(
                DocumentMap.Of(("oneOf", DocumentList.Of([Scalar(ScalarKind.Integer32), Scalar(ScalarKind.Text)]))), Code)),
            (ErrorMembers.Message, Described(Scalar(ScalarKind.Text), Message)),
            (ErrorMembers.Name, Described(Scalar(ScalarKind.Text), Name)),
            (ErrorMembers.Details, Described(Scalar(ScalarKind.Text), Details)))));

    /// <summary>Returns the body of an error response, as its layer sends it.</summary>
    /// <param name="error">The error.</param>
    public DocumentMap Error(ErrorModel error) => DocumentMap.Of((envelope.Error, error.Layer == ErrorLayerKind.Gateway
        ? DocumentMap.Of(
            (ErrorMembers.Code, NumberModel.Of(error.Code).Text), (ErrorMembers.Message, error.Label))
        : DocumentMap.Of(
            (ErrorMembers.Code, error.Code), (ErrorMembers.Message, error.Label), (ErrorMembers.Name, error.Label))));

    private static DocumentMap Object(string[] required, params (string Name, DocumentNode? Value)[] properties) => DocumentMap.Of(
        ("type", "object"), ("properties", DocumentMap.Of(properties)), ("required", DocumentList.OfTexts(required)));

    private static DocumentMap Scalar(ScalarKind kind) => ScalarSchemas.Of(kind, Direction.Received);

    private DocumentMap Described(DocumentMap schema, DocText text) => schemas.Dialect.Described(schema, schemas.Texts.Of(text));
}
