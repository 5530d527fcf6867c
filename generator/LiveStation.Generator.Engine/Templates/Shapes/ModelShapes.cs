using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>The whole model, and its groups.</summary>
internal static class ModelShapes
{
    /// <summary>
    /// Version of the model. It increases when a member is removed or renamed, or changes its form or meaning. A new member does not
    /// change it, because templates that do not use the member are not affected.
    /// </summary>
    public const int Version = 1;

    private const string Internal = "internal", Public = "public";

    private const string English = "en", Korean = "ko", Both = "both";

    /// <summary>The model.</summary>
    public static ViewShape<ModelPart> Model { get; } = new ViewShape<ModelPart>(
            "model", "The model. Its members are the global variables of a template.", "모델. 멤버는 템플릿의 전역 변수입니다.")
        .Integer(
            "model_version",
            "Version of the model. It increases when a member is removed or renamed, or changes its form or meaning.",
            "모델의 버전. 멤버가 제거되거나 이름, 형식, 의미가 바뀌면 증가함", _ => Version)
        .One("options", () => Options!, "The options of the project or of the command line.", "프로젝트 또는 명령줄의 옵션", part => part.Options)
        .One("service", () => ServiceShapes.Service, "The service.", "서비스", part => part.Api.Service)
        .Many(
            "groups", () => Group!, "The groups, in the order of their names.", "그룹. 이름 순서",
            part => part.Api.Groups.Select(group => new GroupPart(part.Api.Service, group)));

    private static ViewShape<EmitOptions> Options { get; } = new ViewShape<EmitOptions>("options", "Options of the output.", "출력 옵션.")
        .Text(
            "namespace", "Namespace for generated types; empty on the command line without `--namespace`.",
            "생성되는 타입의 네임스페이스. 명령줄에 `--namespace`가 없으면 비어 있음", options => options.Namespace)
        .Literal(
            "accessibility", [Internal, Public], "Accessibility of generated types.", "생성되는 타입의 접근성",
            options => options.Accessibility == GeneratedAccessibility.Public ? Public : Internal)
        .Literal(
            "documentation", [English, Korean, Both], "Language of documentation comments.", "문서 주석의 언어",
            options => LanguageOf(options.Documentation));

    private static ViewShape<GroupPart> Group { get; } = new ViewShape<GroupPart>("group", "A group of operations.", "작업의 그룹.")
        .One("name", () => SharedShapes.Name, "Name of the group.", "그룹 이름", part => part.Model.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", part => part.Model.Doc)
        .Texts("files", "Logical names of the spec files that contribute to it.", "그룹을 이루는 명세 파일의 논리적 이름", part => part.Model.Files)
        .Many(
            "operations", () => OperationShapes.Operation, "The operations, in the order of their IDs.", "작업. ID 순서",
            part => part.Model.Operations.Select(operation => new OperationPart(part.Service, operation)))
        .Many("types", () => TypeShapes.Type, "The types, in the order of their names.", "타입. 이름 순서", part => part.Model.Types)
        .Many("enums", () => EnumShapes.Enum, "The enums, in the order of their names.", "열거형. 이름 순서", part => part.Model.Enums)
        .Many(
            "callbacks", () => Callback!, "The messages that the service sends, in the order of their IDs.", "서비스가 보내는 메시지. ID 순서",
            part => part.Model.Callbacks.Select(callback => new CallbackPart(part.Service, callback)));

    private static ViewShape<CallbackPart> Callback { get; } = new ViewShape<CallbackPart>(
            "callback", "A message that the service sends to an endpoint of the customer.", "서비스가 고객의 엔드포인트로 보내는 메시지.")
        .Text("id", "ID in the spec; unique among operations and callbacks.", "명세의 ID. 작업과 콜백 전체에서 유일함", part => part.Model.Id)
        .One("name", () => SharedShapes.Name, "Name in its group.", "그룹 안에서의 이름", part => part.Model.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", part => part.Model.Doc)
        .One("body", () => ValueShapes.Value, "Type of the message.", "메시지의 타입", part => new ObjectRef(part.Model.Body))
        .Many("examples", () => Message!, "The examples.", "예제", part => part.Model.Examples)
        .One(
            "reference", () => SharedShapes.Doc, "URL of the vendor's page in both languages.", "두 언어의 공식 문서 URL",
            part => ReferenceUrl.Of(part.Service, part.Model.Reference))
        .Certainty(part => part.Model.Certainty, part => part.Model.Note);

    private static ViewShape<MessageModel> Message { get; } = new ViewShape<MessageModel>("message", "An example of a message.", "메시지의 예제.")
        .Text("name", "Name in kebab-case.", "kebab-case 이름", message => message.Name)
        .Text("body", "The message as compact JSON.", "메시지의 압축된 JSON", message => message.Body);

    private static string LanguageOf(DocumentationLanguage language) => language switch
    {
        DocumentationLanguage.English => English,
        DocumentationLanguage.Korean => Korean,
        _ => Both,
    };

    /// <summary>An API with the options of its output.</summary>
    /// <param name="Api">The API.</param>
    /// <param name="Options">The options.</param>
    internal sealed record ModelPart(ApiModel Api, EmitOptions Options);

    private sealed record GroupPart(ServiceModel Service, GroupModel Model);

    private sealed record CallbackPart(ServiceModel Service, CallbackModel Model);
}
