using System.Text.Json.Nodes;
using LiveStation.Generator.Engine.Model;
using LiveStation.Tests.Shared;

namespace LiveStation.AspNetCore.Tests;

/// <summary>Every type of the client in a served document, compared with the spec.</summary>
public sealed class AllTypesTests(AllTypesTests.Document served) : IClassFixture<AllTypesTests.Document>
{
    private static readonly ApiModel Spec = SpecFolder.Read();

    private static readonly Dictionary<string, EnumModel> Enums =
        Spec.Groups.SelectMany(group => group.Enums).ToDictionary(model => model.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, TypeModel> Types =
        Spec.Groups.SelectMany(group => group.Types).ToDictionary(model => model.Name, StringComparer.Ordinal);

    public static TheoryData<string> ObjectNames => [.. ModelTypes.Objects.Select(type => type.Name)];

    public static TheoryData<string> EnumNames => [.. ModelTypes.Enums.Select(type => type.Name)];

    [Fact]
    public void All_types_and_enums_of_the_spec_are_tested()
    {
        ModelTypes.Objects.Select(type => type.Name).ShouldBe(Types.Keys, ignoreOrder: true);
        ModelTypes.Enums.Select(type => type.Name).ShouldBe(Enums.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(ObjectNames))]
    public void A_type_has_the_properties_of_the_spec_with_their_schemas(string name)
    {
        JsonObject schema = served.Components[name]!.AsObject();
        TypeModel model = Types[name];

        schema["type"]!.GetValue<string>().ShouldBe("object");
        JsonObject properties = schema["properties"]!.AsObject();
        properties.Select(property => property.Key).ShouldBe(model.Fields.Select(field => field.Wire));
        foreach (FieldModel field in model.Fields)
            properties[field.Wire]!.ToJsonString().ShouldBe(Expected(field.Type).ToJsonString(), field.Wire);
    }

    [Theory]
    [MemberData(nameof(ObjectNames))]
    public void Required_members_are_those_that_the_class_requires_or_the_service_always_sends(string name)
    {
        TypeModel model = Types[name];
        Type type = ModelTypes.Objects.Single(one => one.Name == name);
        IEnumerable<string> expected = model.Fields
            .Where(field => (model.Use != TypeUse.Sent && !field.IsOptional) || IsRequired(type, field.Name))
            .Select(field => field.Wire);

        (served.Components[name]!["required"]?.AsArray().Select(one => one!.GetValue<string>()) ?? [])
            .ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(EnumNames))]
    public void An_enum_has_its_wire_values_and_an_open_one_has_them_as_examples(string name)
    {
        string[] texts = [.. Enums[name].Values.Select(value => value.Text)];

        served.Components[name]!["enum"]!.AsArray().Select(one => one!.GetValue<string>()).ShouldBe(texts);
        JsonObject open = served.Components["OpenOf" + name]!.AsObject();
        open["examples"]!.AsArray().Select(one => one!.GetValue<string>()).ShouldBe(texts);
        (open["type"]!.GetValue<string>(), open.ContainsKey("enum")).ShouldBe(("string", false));
    }

    [Fact]
    public void Every_reference_refers_to_a_component_that_is_not_empty()
    {
        foreach (string name in References(served.Whole).Distinct(StringComparer.Ordinal))
            served.Components[name]!.AsObject().Count.ShouldBeGreaterThan(0, name);
    }

    private static bool IsRequired(Type type, string property) =>
        type.GetProperty(property)!.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject one when one["$ref"] is JsonValue value => [value.GetValue<string>().Split('/')[^1]],
        JsonObject one => one.SelectMany(member => References(member.Value)),
        JsonArray several => several.SelectMany(References),
        _ => [],
    };

    private static JsonObject Expected(TypeRef type) => type switch
    {
        ObjectRef one => new JsonObject { ["$ref"] = "#/components/schemas/" + one.Name },
        EnumRef one => new JsonObject
        {
            ["examples"] = new JsonArray([.. Enums[one.Name].Values.Select(value => (JsonNode)value.Text)]),
            ["type"] = "string",
        },
        ListRef list => new JsonObject { ["type"] = "array", ["items"] = Expected(list.Item) },
        MapRef map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Expected(map.Item) },
        ScalarRef scalar => Expected(scalar.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No type of a property."),
    };

    private static JsonObject Expected(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => Of("string"),
        ScalarKind.Secret => Of("string", "password"),
        ScalarKind.Integer32 => Of("integer", "int32"),
        ScalarKind.Integer64 => Of("integer", "int64"),
        ScalarKind.Number => Of("number", "double"),
        ScalarKind.Boolean => Of("boolean"),
        ScalarKind.Uri => Of("string", "uri"),
        ScalarKind.TimestampMilliseconds => Of("integer", "int64", "Milliseconds since 1970-01-01T00:00:00Z."),
        ScalarKind.TimestampKst14 =>
            Of("string", null, "Timestamp in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9)."),
        ScalarKind.DurationMilliseconds => Of("integer", "int64", "Duration in milliseconds."),
        ScalarKind.DurationSeconds => Of("integer", "int64", "Duration in seconds."),
        ScalarKind.DurationMinutes => Of("integer", "int64", "Duration in minutes."),
        _ => [],
    };

    // The order of keys is that of Microsoft.OpenApi's writer.
    private static JsonObject Of(string type, string? format = null, string? description = null)
    {
        JsonObject schema = new() { ["type"] = type };
        if (description is not null)
            schema["description"] = description;
        if (format is not null)
            schema["format"] = format;
        return schema;
    }

    /// <summary>The document, read once.</summary>
    public sealed class Document : IAsyncLifetime
    {
        public JsonObject Whole { get; private set; } = [];

        public JsonObject Components => Whole.Components();

        public async ValueTask InitializeAsync() =>
            Whole = await ServedDocument.ReadAsync(ModelTypes.MapAll, options => options.AddLiveStationSchemas());

        public ValueTask DisposeAsync() => default;
    }
}
