using System.Text.Encodings.Web;
using System.Text.Json;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Documents;
using LiveStation.Generator.Engine.Tests.Flavours.Support;
using YamlDotNet.RepresentationModel;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class OpenApiEmissionTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly EmitOptions Json = Emitted.OpenApi with
    {
        Choices = EquatableArray.Of(new OutputChoice("openapi-format", "json")),
    };

    [Fact]
    public void Routes_that_differ_in_the_names_of_placeholders_are_one_path()
    {
        OperationModel get = Given.Operation("getAir", "Get", Given.Text, Given.Parameter("id", Given.Text));
        OperationModel drop = Given.Operation("dropAir", "Drop", Given.Text, Given.Parameter("airId", Given.Text)) with { Method = "DELETE" };

        JsonProperty path = Document(Given.Api(Given.Group("Air", get, drop))).GetProperty("paths").EnumerateObject().ShouldHaveSingleItem();

        path.Name.ShouldBe("/stations/{id}");
        path.Value.EnumerateObject().Select(method => method.Name).ShouldBe(["get", "delete"]);
        path.Value.GetProperty("delete").GetProperty("parameters")[1].GetProperty("name").GetString().ShouldBe("id");
    }

    [Fact]
    public void The_name_of_a_component_consists_of_ASCII_characters()
    {
        ApiModel api = Given.Api(Given.Group(
            "Air", Given.Type("방송"), Given.Operation("getAir", "Get", new ObjectRef("방송"))));

        Document(api).GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name)
            .ShouldBe(["-bc29-c1a1", "getAir_response", "response_error"]);
    }

    [Fact]
    public void A_schema_that_nothing_uses_is_omitted() => Document(Given.Api(Given.Group(
        "Air", Given.Type("Unused"), Given.Type("Used"), Given.Operation("getAir", "Get", new ObjectRef("Used"))))).GetProperty("components")
        .GetProperty("schemas").EnumerateObject().Select(schema => schema.Name).ShouldBe(["Used", "getAir_response", "response_error"]);

    [Fact]
    public void An_API_without_zones_errors_and_examples_has_a_document()
    {
        OperationModel get = Given.Operation("getAir", "Get", Given.Text, Given.Parameter("id", Given.Text)) with { Examples = default };
        ApiModel api = Given.Api(Given.Group("Air", get));
        api = api with { Service = api.Service with { Zones = default, Errors = default, Reference = new DocText("", "") } };

        JsonElement operation = Document(api).GetProperty("paths").GetProperty("/stations/{id}").GetProperty("get");

        operation.GetProperty("responses").EnumerateObject().Select(response => response.Name).ShouldBe(["default"]);
        operation.GetProperty("parameters").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void An_operation_of_one_zone_has_only_the_region_of_this_zone()
    {
        ZoneModel home = Given.Service().Zones[0], abroad = new("Abroad", Given.Doc("Where some are."), "https://abroad.example", "", "US");
        OperationModel get = Given.Operation("getAir", "Get", Given.Text) with { Zones = EquatableArray.Of(abroad) };
        ApiModel api = Given.Api(Given.Group("Air", get, Given.Operation("dropAir", "Drop", Given.Text) with { Method = "DELETE" }));
        api = api with { Service = api.Service with { Zones = EquatableArray.Of(home, abroad) } };

        JsonElement path = Document(api).GetProperty("paths").GetProperty("/stations");

        JsonElement region = path.GetProperty("get").GetProperty("parameters")[0];
        region.GetProperty("name").GetString().ShouldBe("x-ncp-region_code");
        region.GetProperty("schema").GetRawText().ReplaceLineEndings("").Replace(" ", "")
            .ShouldBe("""{"type":"string","enum":["US"],"default":"US"}""");
        path.GetProperty("delete").GetProperty("parameters")[0].GetProperty("$ref").GetString().ShouldBe("#/components/parameters/region");
    }

    [Theory]
    [InlineData("3.0", """{"oneOf":[{"$ref":"#/components/schemas/Mast"},{"type":"object","nullable":true,"enum":[null]}]}""")]
    [InlineData("3.1", """{"anyOf":[{"$ref":"#/components/schemas/Mast"},{"type":"null"}]}""")]
    public void A_reference_that_can_be_null_is_a_choice(string version, string schema)
    {
        FieldModel mast = Given.Field("mast", "Mast", new ObjectRef("Mast"), optional: true) with { Doc = new DocText("", "") };

        Compact(Component("Station", version, Given.Type("Mast"), Given.Type("Station", mast)).GetProperty("properties").GetProperty("mast"))
            .ShouldBe(schema);
    }

    [Fact]
    public void A_requirement_under_a_condition_is_described_and_excludes_objects_without_the_member()
    {
        FieldModel on = Given.Field("on", "On", ScalarKind.Boolean);
        var requirement = new RequirementModel(EquatableArray.Of(new TermModel(
            new FieldRef("on", "On", on.Type, false), EquatableArray.Of(new TermValueModel("true", "true")))));
        FieldModel range = Given.Field("range", "Range", Given.Whole, optional: true) with
        {
            Rules = new RulesModel { Required = requirement },
        };
        JsonElement schema = Component("Station", "3.1", Given.Type("Station", on, range) with { Use = TypeUse.Sent });

        Compact(schema.GetProperty("not")).ShouldBe("""{"properties":{"on":{"enum":[true]},"range":{"not":{}}},"required":["on"]}""");
        schema.TryGetProperty("allOf", out _).ShouldBeFalse();
        schema.GetProperty("properties").GetProperty("range").GetProperty("description").GetString()
            .ShouldBe("The range. Required if `on` is `true`.");
    }

    [Theory]
    [InlineData(DocumentationLanguage.English)]
    [InlineData(DocumentationLanguage.Korean)]
    public void A_page_that_exists_in_one_language_only_is_linked_in_both(DocumentationLanguage language)
    {
        foreach (DocText address in new[] { new DocText("", "https://radio.example/{slug}"), new DocText("https://radio.example/{slug}", "") })
        {
            ApiModel api = Given.Api(Given.Group("Air", Given.Operation("getAir", "Get", Given.Text) with { Reference = "air" }));
            api = api with { Service = api.Service with { Reference = address } };

            JsonElement document = JsonDocument.Parse(Emitted.File("openapi.json", api, Json with { Documentation = language })).RootElement;

            document.GetProperty("info").GetProperty("contact").GetProperty("url").GetString().ShouldBe("https://radio.example");
            document.GetProperty("paths").GetProperty("/stations").GetProperty("get").GetProperty("externalDocs").GetProperty("url")
                .GetString().ShouldBe("https://radio.example/air");
        }
    }

    [Theory]
    [InlineData(DocumentationLanguage.English, "Does getAir", "Does getAir.")]
    [InlineData(DocumentationLanguage.Korean, "한글: Does getAir", "한글: Does getAir.")]
    [InlineData(DocumentationLanguage.Both, "Does getAir", "Does getAir.\n\n한글: Does getAir.")]
    public void Texts_are_in_the_chosen_language(DocumentationLanguage language, string summary, string description)
    {
        ApiModel api = Given.Api(Given.Group("Air", Given.Operation("getAir", "Get", Given.Text)));
        JsonElement operation = JsonDocument.Parse(Emitted.File("openapi.json", api, Json with { Documentation = language })).RootElement
            .GetProperty("paths").GetProperty("/stations").GetProperty("get");

        operation.GetProperty("summary").GetString().ShouldBe(summary);
        operation.GetProperty("description").GetString().ShouldBe(description);
    }

    [Fact]
    public void Hostile_texts_survive_in_both_formats()
    {
        foreach (string text in HostileTexts.All)
        {
            ApiModel api = Given.Api(Given.Group("Air", Given.Operation("getAir", "Get", Given.Text) with
            {
                Body = "Station",
                Examples = EquatableArray.Of(Given.Example("x", [], "{}") with { Request = JsonSerializer.Serialize(new { text }) }),
            }));

            string json = Emitted.File("openapi.json", api, Json), yaml = Emitted.File("openapi.yaml", api, Emitted.OpenApi);

            JsonDocument.Parse(json).RootElement.GetProperty("paths").GetProperty("/stations").GetProperty("get")
                .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("examples")
                .GetProperty("x").GetProperty("value").GetProperty("text").GetString().ShouldBe(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            stream.Documents[0].RootNode["paths"]["/stations"]["get"]["requestBody"]["content"]["application/json"]["examples"]["x"]["value"]["text"]
                .ShouldBe(new YamlScalarNode(text), yaml);
        }
    }

    private static JsonElement Component(string name, string version, params object[] types)
    {
        OperationModel get = Given.Operation("getAir", "Get", new ObjectRef(name)) with { Body = name };
        EmitOptions options = Json with { Choices = Json.Choices.Append(new OutputChoice("openapi-version", version)).ToEquatableArray() };
        string text = Emitted.File("openapi.json", Given.Api(Given.Group("Air", [.. types, get])), options);
        return JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas").GetProperty(name);
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Readable);

    private static JsonElement Document(ApiModel api) => JsonDocument.Parse(Emitted.File("openapi.json", api, Json)).RootElement;
}
