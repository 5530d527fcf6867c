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
    private static readonly EmitOptions Json = Emitted.OpenApi with
    {
        Choices = EquatableArray.Of(new OutputChoice("--openapi-format", "json")),
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

    private static JsonElement Document(ApiModel api) => JsonDocument.Parse(Emitted.File("openapi.json", api, Json)).RootElement;
}
