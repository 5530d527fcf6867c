using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace LiveStation.AspNetCore.Tests;

/// <summary>
/// Users' types that contain generated types, and generated collections of users' types. Values can be null or anything.
/// </summary>
public sealed class UsersTypesTests(UsersTypesTests.Document served) : IClassFixture<UsersTypesTests.Document>
{
    private const string KindOrNull = """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/CdnType"}]}""";
    private const string KindInPlace =
        """{"enum":["GLOBAL_EDGE","CDN_PLUS","GLOBAL_CDN","NO_CDN",null],"type":["null","string"]}""";

    [Theory]
    [InlineData("maybe", KindOrNull)]
    [InlineData("sure", """{"$ref":"#/components/schemas/CdnType"}""")]
    [InlineData("several", """{"type":"array","items":""" + KindOrNull + "}")]
    [InlineData("named", """{"type":"object","additionalProperties":""" + KindOrNull + "}")]
    [InlineData("channel", """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/LiveChannel"}]}""")]
    public void A_reference_specifies_whether_it_can_be_null_and_the_component_does_not(string property, string expected)
    {
        JsonNode whole = served.Components["Nullables"]!["properties"]![property]!;

        whole.ToJsonString().ShouldBe(expected);
        served.Components["CdnType"]!["type"]!.GetValue<string>().ShouldBe("string");
    }

    [Fact]
    public void Items_of_a_list_of_the_library_specify_null_in_place() =>
        served.Components["ValueListOfCdnType"]!["items"]!.ToJsonString().ShouldBe(KindInPlace);

    [Theory]
    [InlineData("kind", KindInPlace)]
    [InlineData("anything", "{}")]
    [InlineData("cdn", """{"$ref":"#/components/schemas/CdnRequest"}""")]
    [InlineData("note", """{"type":"string","default":"none"}""")]
    [InlineData("letter", """{"maxLength":1,"minLength":1,"type":"string"}""")]
    public void A_users_type_in_a_list_of_the_library_has_the_full_schema_of_the_serializer(string property, string expected) =>
        served.Components["ValueListOfEntry"]!["items"]!["properties"]![property]!.ToJsonString().ShouldBe(expected);

    [Fact]
    public void Alternatives_of_a_users_type_are_preserved()
    {
        JsonArray shapes = served.Components["ValueListOfShape"]!["items"]!["anyOf"]!.AsArray();

        shapes.Select(shape => shape!["properties"]!["$type"]!["const"]!.GetValue<string>()).ShouldBe(["circle", "square"]);
    }

    [Fact]
    public void A_map_of_any_values_allows_any_value() =>
        served.Components["ValueMapOfJsonElement"]!.ToJsonString()
            .ShouldBe("""{"type":"object","additionalProperties":{}}""");

    internal sealed record Nullables(
        CdnType? Maybe, CdnType Sure, List<CdnType?> Several, Dictionary<string, CdnType?> Named, LiveChannel? Channel);

    internal sealed record Entry(CdnType? Kind, object Anything, CdnRequest Cdn, Entry? Next, char Letter, string Note = "none");

    [System.Text.Json.Serialization.JsonDerivedType(typeof(Circle), "circle")]
    [System.Text.Json.Serialization.JsonDerivedType(typeof(Square), "square")]
    internal abstract record Shape;

    internal sealed record Circle(int Radius) : Shape;

    internal sealed record Square(int Side) : Shape;

    /// <summary>The document, read once.</summary>
    public sealed class Document : IAsyncLifetime
    {
        public JsonObject Components { get; private set; } = [];

        public async ValueTask InitializeAsync() => Components = (await ServedDocument.ReadAsync(
            app =>
            {
                app.MapPost("/nullables", (Nullables body) => body);
                app.MapPost("/kinds", (ValueList<CdnType?> body) => body);
                app.MapPost("/entries", (ValueList<Entry> body) => body);
                app.MapPost("/shapes", (ValueList<Shape> body) => body);
                app.MapPost("/any", (ValueMap<JsonElement> body) => body);
            },
            options => options.AddLiveStationSchemas())).Components();

        public ValueTask DisposeAsync() => default;
    }
}
