using System.Text.Encodings.Web;
using System.Text.Json;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class SchemaEmissionTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ZoneModel Home = Given.Service().Zones[0];
    private static readonly ZoneModel Abroad = new("Abroad", Given.Doc("Where some are."), "https://abroad.example", "", "US");
    private static readonly EnumModel Band = Given.Enum("Band", Given.Value("FM", "Fm"), Given.Value("AM", "Am"));

    [Fact]
    public void A_number_in_a_request_has_its_limits_and_its_default() => Sent(ScalarKind.Integer32, new RulesModel
    {
        Min = Bound("2"), Max = Bound("60"), MultipleOf = 2,
    }, "30").ShouldBe("""
        {"description":"The x. If the value is omitted, the service uses `30`.","type":"integer","format":"int32",
        "minimum":2,"maximum":60,"multipleOf":2,"default":30}
        """.ReplaceLineEndings(""));

    [Fact]
    public void The_limits_of_a_duration_are_numbers_in_its_unit_and_its_default_is_described() => Sent(
        ScalarKind.DurationMinutes, new RulesModel { Max = Bound("480") }, "60").ShouldBe("""
        {"description":"The x. Duration in minutes. If the value is omitted, the service uses 60 minutes.","type":"integer",
        "format":"int64","maximum":480,"default":60}
        """.ReplaceLineEndings(""));

    [Fact]
    public void A_limit_that_depends_on_the_call_or_on_another_field_is_described() => Sent(ScalarKind.TimestampMilliseconds, new RulesModel
    {
        Min = new BoundModel(new NumberModel("600000"), new OriginModel(null)),
        Max = new BoundModel(new NumberModel("0"), new OriginModel(new FieldRef("end", "End", Given.Whole, false))),
    }).ShouldBe("""
        {"description":"The x. Timestamp in milliseconds since 1970-01-01 UTC. Must be from 10 minutes after the call to `end`.",
        "type":"integer","format":"int64"}
        """.ReplaceLineEndings(""));

    [Fact]
    public void A_text_has_its_length_and_its_pattern() => Sent(
        ScalarKind.Text, new RulesModel { Length = new LengthModel(3, 20), Pattern = "[a-z]*" })
        .ShouldBe("""{"description":"The x.","type":"string","minLength":3,"maxLength":20,"pattern":"^(?:[a-z]*)$"}""");

    [Fact]
    public void A_pattern_that_JavaScript_does_not_have_is_described() =>
        Sent(ScalarKind.Text, new RulesModel { Pattern = "(?i)a" })
            .ShouldBe("""{"description":"The x. The entire value must match the pattern `(?i)a`.","type":"string"}""");

    [Fact]
    public void The_length_of_a_list_is_a_number_of_items() => Sent(new ListRef(Given.Text), new RulesModel { Length = new LengthModel(0, 5) })
        .ShouldBe("""{"description":"The x.","type":"array","items":{"type":"string"},"maxItems":5}""");

    [Fact]
    public void A_secret_in_a_request_is_only_written()
    {
        Sent(ScalarKind.Secret, RulesModel.None)
            .ShouldBe("""{"description":"The x.","type":"string","format":"password","writeOnly":true}""");
        Received(ScalarKind.Secret).ShouldBe("""{"description":"The x.","type":"string","format":"password"}""");
    }

    [Fact]
    public void The_allowed_values_of_an_enum_replace_the_reference_to_it() =>
        Sent(new EnumRef("Band"), new RulesModel { OneOf = EquatableArray.Of(Choice(null, "AM")) }).ShouldBe(
            """{"description":"The x.","type":"string","oneOf":[{"const":"AM","title":"Am","description":"It is AM."}]}""");

    [Fact]
    public void Values_that_one_zone_allows_are_valid_and_the_zones_are_described() => Sent(
        ScalarKind.Text, new RulesModel { OneOf = EquatableArray.Of(Choice(Home, "a", "b"), Choice(Abroad, "b", "c")) })
        .ShouldBe("""
            {"description":"The x. Allowed values in the `KR` region: `a`, `b`. Allowed values in the `US` region: `b`, `c`.",
            "type":"string","enum":["a","b","c"]}
            """.ReplaceLineEndings(""));

    [Fact]
    public void A_zone_without_a_rule_allows_every_value() =>
        Sent(ScalarKind.Text, new RulesModel { OneOf = EquatableArray.Of(Choice(Home, "a")) })
            .ShouldBe("""{"description":"The x. Allowed values in the `KR` region: `a`.","type":"string"}""");

    [Fact]
    public void An_optional_value_of_a_response_can_be_null_and_one_of_a_request_cannot()
    {
        Received(Given.Field("x", "X", new EnumRef("Band"), optional: true))
            .ShouldBe("""{"description":"The x.","anyOf":[{"$ref":"Band.schema.json"},{"type":"null"}]}""");
        Received(Given.Field("x", "X", Given.Whole, optional: true))
            .ShouldBe("""{"description":"The x.","type":["integer","null"],"format":"int32"}""");
        Received(Given.Field("x", "X", new ScalarRef(ScalarKind.Json), optional: true)).ShouldBe("""{"description":"The x."}""");
        Sent(Given.Field("x", "X", Given.Whole, optional: true)).ShouldBe("""{"description":"The x.","type":"integer","format":"int32"}""");
    }

    [Theory]
    [InlineData(ScalarKind.Uri, "\"-\"", """{"type":"string"}""")]
    [InlineData(ScalarKind.Integer64, "0", """{"type":"integer","format":"int64"}""")]
    [InlineData(ScalarKind.Integer64, "\"-\"", """{"anyOf":[{"type":"integer","format":"int64"},{"const":"-"}]}""")]
    public void A_value_that_represents_null_is_valid(object kind, string nothing, string schema) => Received(
        Given.Field("x", "X", (ScalarKind)kind) with { Nothing = EquatableArray.Of(nothing) }).ShouldBe(
            $$"""{"description":"The x. No value is represented by `{{nothing.Replace("\"", "\\\"")}}`.",""" + schema[1..]);

    [Fact]
    public void A_requirement_that_depends_on_the_zone_is_described()
    {
        FieldModel field = Given.Field("x", "X", Given.Whole, optional: true) with
        {
            Zones = EquatableArray.Of(Abroad),
            Rules = new RulesModel
            {
                Required = new RequirementModel(EquatableArray.Of(new TermModel(
                    new FieldRef("mode", "Mode", Given.Text, false), EquatableArray.Of(new TermValueModel("a", "a"))))),
            },
        };
        Sent(field).ShouldBe("""
            {"description":"The x. Required if `mode` is `a`. Available only in the `US` region.","type":"integer","format":"int32"}
            """);
        TypeFile(field, TypeUse.Sent).TryGetProperty("allOf", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_field_without_a_text_in_the_language_is_described_in_the_other() =>
        Received(Given.Field("x", "X", Given.Text) with { Doc = new DocText("", "이름") }).ShouldBe("""{"description":"이름.","type":"string"}""");

    [Fact]
    public void A_file_refers_to_others_beside_it_by_name()
    {
        JsonElement file = TypeFile(Given.Field("x", "X", new ListRef(new MapRef(new EnumRef("Band")))), TypeUse.Received);

        file.GetProperty("$id").GetString().ShouldBe("Station.schema.json");
        file.GetProperty("properties").GetProperty("x").GetProperty("items").GetProperty("additionalProperties").GetRawText()
            .ShouldContain("\"Band.schema.json\"", Case.Sensitive);
    }

    [Fact]
    public void A_value_that_one_zone_requires_is_optional_and_described() => Sent(
        Given.Field("x", "X", ScalarKind.Text, optional: true) with
        {
            Zones = EquatableArray.Of(Abroad), Rules = new RulesModel { Required = new RequirementModel(default) },
        }).ShouldBe("""{"description":"The x. Required, and available only in the `US` region.","type":"string"}""");

    [Fact]
    public void A_name_of_a_device_and_a_name_that_differs_only_in_case_have_files_of_their_own()
    {
        ApiModel api = Given.Api(Given.Group(
            "Air", Given.Type("Con"), Given.Type("TVSet"), Given.Type("TvSet", Given.Field("x", "X", new ObjectRef("TVSet"))),
            Given.Operation("nul", "Get", new ObjectRef("Con"))));

        Emitted.Files(api, Emitted.Schema).Select(file => file.Path).ShouldBe(
            ["Con_.schema.json", "TVSet.schema.json", "TvSet_.schema.json", "nul_.response.schema.json", "response.error.schema.json"]);
        JsonElement set = JsonDocument.Parse(Emitted.File("TvSet_.schema.json", api, Emitted.Schema)).RootElement;
        set.GetProperty("$id").GetString().ShouldBe("TvSet_.schema.json");
        set.GetProperty("properties").GetProperty("x").GetProperty("$ref").GetString().ShouldBe("TVSet.schema.json");
        Emitted.File("nul_.response.schema.json", api, Emitted.Schema).ShouldContain("\"Con_.schema.json\"", Case.Sensitive);
    }

    private static BoundModel Bound(string number) => new(new NumberModel(number), null);

    private static ChoiceModel Choice(ZoneModel? zone, params string[] values) => new(zone, values.ToEquatableArray());

    private static string Sent(ScalarKind kind, RulesModel rules, string? standard = null) =>
        Sent(Given.Field("x", "X", kind) with { Rules = rules, Default = standard });

    private static string Sent(TypeRef type, RulesModel rules) => Sent(Given.Field("x", "X", type) with { Rules = rules });

    private static string Sent(FieldModel field) => Property(field, TypeUse.Sent);

    private static string Received(ScalarKind kind) => Received(Given.Field("x", "X", kind));

    private static string Received(FieldModel field) => Property(field, TypeUse.Received);

    private static string Property(FieldModel field, TypeUse use) => JsonSerializer.Serialize(
        TypeFile(field, use).GetProperty("properties").GetProperty("x"), Readable);

    private static JsonElement TypeFile(FieldModel field, TypeUse use)
    {
        ApiModel api = Given.Api(Given.Group("Air", Band, Given.Type("Station", field) with { Use = use }));
        api = api with { Service = api.Service with { Zones = EquatableArray.Of(Home, Abroad) } };
        return JsonDocument.Parse(Emitted.File("Station.schema.json", api, Emitted.Schema)).RootElement;
    }
}
