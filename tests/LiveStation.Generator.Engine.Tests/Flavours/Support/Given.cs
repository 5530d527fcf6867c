using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Tests.Flavours.Support;

/// <summary>Small parts of an invented API, with defaults for everything that a test does not check.</summary>
internal static class Given
{
    public static readonly TypeRef Text = new ScalarRef(ScalarKind.Text);
    public static readonly TypeRef Whole = new ScalarRef(ScalarKind.Integer32);

    public static DocText Doc(string english) => new(english, "한글: " + english);

    public static ApiModel Api(params GroupModel[] groups) => new(Service(), groups.ToEquatableArray());

    public static ServiceModel Service() => new(
        "Radio",
        "spec/radio.yaml",
        Doc("Radio over the network."),
        new DocText("https://docs.example/en/{slug}", "https://docs.example/ko/{slug}"),
        EquatableArray.Of(new ZoneModel("Home", Doc("Where most are."), "https://radio.example", "/v1", "KR")),
        new EnvelopeModel("content", "total", "error"),
        EquatableArray.Of(Error(404, "NOT_FOUND", "NotFound")));

    public static ErrorModel Error(int code, string label, string name) => new(
        ErrorLayerKind.Service,
        code,
        label,
        name,
        404,
        ErrorClassKind.NotFound,
        RetryKind.Never,
        Doc("It is not there."),
        CertaintyKind.Documented);

    public static GroupModel Group(string name, params object[] parts) => new(
        name,
        Doc($"All about {name}."),
        EquatableArray.Of($"spec/{name.ToLowerInvariant()}.yaml"),
        parts.OfType<EnumModel>().ToEquatableArray(),
        parts.OfType<TypeModel>().ToEquatableArray(),
        parts.OfType<OperationModel>().ToEquatableArray());

    /// <summary>Returns a group with the ways to wait for the states of its types.</summary>
    public static GroupModel Waiting(GroupModel group) => group with
    {
        Waits = new WaitTable(group.Types, group.Operations.Select(operation => (group.Name, operation))).All()
            .Select(one => one.Wait).ToEquatableArray(),
    };

    public static EnumModel Enum(string name, params EnumValueModel[] values) =>
        new(name, Doc($"Kind of {name}."), default, values.ToEquatableArray());

    public static EnumValueModel Value(string text, string name, params string[] facts) =>
        new(text, name, default, Doc($"It is {text}."), CertaintyKind.Documented, facts.ToEquatableArray());

    public static TypeModel Type(string name, params FieldModel[] fields) =>
        new(name, Doc($"A {name}."), fields.ToEquatableArray());

    public static FieldModel Field(string wire, string name, TypeRef type, bool optional = false) =>
        new(wire, name, type, optional, default, Doc($"The {wire}."), null, CertaintyKind.Documented);

    public static FieldModel Field(string wire, string name, ScalarKind kind, bool optional = false) =>
        Field(wire, name, new ScalarRef(kind), optional);

    public static OperationModel Operation(string id, string name, TypeRef result, params ParameterModel[] path) => new(
        id,
        name,
        "GET",
        "/stations" + string.Concat(path.Select(parameter => $"/{{{parameter.Wire}}}")),
        Doc($"Does {id}."),
        path.ToEquatableArray(),
        ReplyShape.Object,
        result,
        "page-of-" + id,
        EquatableArray.Of(Example("works", [.. path.Select(_ => "1")], """{"content":{}}""")));

    public static ParameterModel Parameter(string name, TypeRef type) =>
        new(name, SpecName.ToPascal(name)!, type, Doc($"The {name}."));

    public static ExampleModel Example(string name, string[] path, string body) =>
        new(name, 200, path.ToEquatableArray(), body, null);

    public static ExampleModel Failure(string name, string[] path, int code) =>
        new(name, 404, path.ToEquatableArray(), null, code);
}
