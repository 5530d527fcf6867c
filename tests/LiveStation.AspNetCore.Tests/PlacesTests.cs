using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The places in an API where a generated type can be used.</summary>
public sealed class PlacesTests
{
    private static void Map(WebApplication app)
    {
        app.MapPost("/one", (CreateChannelRequest body) => body);
        app.MapPost("/list", (List<LiveChannel> body) => body.Count);
        app.MapPost("/array", (LiveChannel[] body) => body.Length);
        app.MapPost("/values", (ValueList<LiveChannel> body) => body);
        app.MapPost("/results", (ResultList<LiveChannel> body) => body);
        app.MapPost("/map", (Dictionary<string, LiveChannel> body) => body.Count);
        app.MapPost("/mine", (Watch body) => body);
        app.MapPost("/shelf", (Shelf body) => body);
        app.MapGet("/find/{type}", (
            Open<CdnType> type, CdnRegion? region, Open<CdnRegion>? open, Open<CdnType>[] many, Secret? key, string? text) => "");
    }

    private static Task<JsonObject> ReadAsync(Action<OpenApiOptions>? configure = null) =>
        ServedDocument.ReadAsync(Map, configure ?? (options => options.AddLiveStationSchemas()));

    [Fact]
    public async Task A_body_refers_to_the_component_of_its_type()
    {
        JsonObject document = await ReadAsync();

        document.Body("/one").Ref().ShouldBe("CreateChannelRequest");
        JsonObject request = document.Components()["CreateChannelRequest"]!.AsObject();
        request["properties"]!["cdn"]!.Ref().ShouldBe("CdnRequest");
        request["required"]!.AsArray().Select(one => one!.GetValue<string>()).ShouldContain("channelName");
    }

    [Theory]
    [InlineData("/list", "items")]
    [InlineData("/array", "items")]
    [InlineData("/map", "additionalProperties")]
    public async Task A_users_collection_refers_to_its_items(string path, string keyword) =>
        (await ReadAsync()).Body(path)[keyword]!.Ref().ShouldBe("LiveChannel");

    [Theory]
    [InlineData("/values")]
    [InlineData("/results")]
    public async Task A_list_of_the_library_refers_to_its_items(string path)
    {
        JsonObject document = await ReadAsync();

        document.Components()[document.Body(path).Ref()]!["items"]!.Ref().ShouldBe("LiveChannel");
    }

    [Fact]
    public async Task A_users_type_refers_to_its_members()
    {
        JsonObject document = await ReadAsync();
        JsonObject mine = document.Components()["Watch"]!["properties"]!.AsObject();

        mine["channel"]!.Ref().ShouldBe("LiveChannel");
        document.Components()[mine["key"]!.Ref()]!["format"]!.GetValue<string>().ShouldBe("password");
        mine["kinds"]!["items"]!.Ref().ShouldBe("OpenOfCdnType");
        mine["note"]!["type"]!.GetValue<string>().ShouldBe("string");
    }

    [Fact]
    public async Task Parameters_of_route_and_query_are_described()
    {
        JsonObject document = await ReadAsync();

        Values(document.Parameter("/find/{type}", "type"), "examples").ShouldContain("GLOBAL_EDGE");
        Values(document.Parameter("/find/{type}", "open"), "examples").ShouldBe(["KOREA", "JAPAN", "GLOBAL"]);
        Values(document.Components()[document.Parameter("/find/{type}", "region").Ref()]!, "enum")
            .ShouldBe(["KOREA", "JAPAN", "GLOBAL"]);
        Values(document.Components()[document.Parameter("/find/{type}", "many")["items"]!.Ref()]!, "examples")
            .ShouldContain("CDN_PLUS");
        document.Parameter("/find/{type}", "key")["format"]!.GetValue<string>().ShouldBe("password");
        document.Parameter("/find/{type}", "text").ToJsonString().ShouldBe("""{"type":"string"}""");
    }

    [Fact]
    public async Task A_recursive_type_refers_to_itself()
    {
        JsonObject shelf = (await ReadAsync()).Components()["Shelf"]!.AsObject();

        shelf["properties"]!["below"]!.Ref().ShouldBe("Shelf");
        shelf["properties"]!["beside"]!["items"]!.Ref().ShouldBe("Shelf");
        shelf["properties"]!["label"]!["type"]!.GetValue<string>().ShouldBe("string");
    }

    [Fact]
    public async Task Components_have_the_names_that_the_options_specify()
    {
        JsonObject document = await ReadAsync(options =>
        {
            options.CreateSchemaReferenceId = type =>
                OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } id ? "My" + id : null;
            options.AddLiveStationSchemas();
        });

        document.Body("/one").Ref().ShouldBe("MyCreateChannelRequest");
        document.Components()["MyCreateChannelRequest"]!["properties"]!["cdn"]!.Ref().ShouldBe("MyCdnRequest");
        document.Components().ShouldAllBe(component => component.Key.StartsWith("My"));
    }

    [Fact]
    public async Task Without_names_types_are_described_in_place_and_a_recursive_type_once()
    {
        JsonObject document = await ReadAsync(options =>
        {
            options.CreateSchemaReferenceId = _ => null;
            options.AddLiveStationSchemas();
        });

        document.Body("/one")["properties"]!["cdn"]!["properties"]!["createCdn"]!["type"]!.GetValue<string>().ShouldBe("boolean");
        document.Body("/shelf")["properties"]!["below"]!.AsObject().Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(OpenApiSpecVersion.OpenApi3_0)]
    [InlineData(OpenApiSpecVersion.OpenApi3_1)]
    public async Task Each_version_of_the_format_contains_the_schemas(OpenApiSpecVersion version)
    {
        JsonObject document = await ReadAsync(options =>
        {
            options.OpenApiVersion = version;
            options.AddLiveStationSchemas();
        });

        document.Components()["LiveChannel"]!["properties"]!["streamKey"]!["format"]!.GetValue<string>().ShouldBe("password");
    }

    [Fact]
    public async Task Without_it_the_schemas_of_the_framework_are_empty() =>
        (await ReadAsync(_ => { })).Components()["LiveChannel"]!.AsObject().Count.ShouldBe(0);

    [Fact]
    public void Options_are_required() =>
        Should.Throw<ArgumentNullException>(() => LiveStationOpenApiOptionsExtensions.AddLiveStationSchemas(null!));

    private static IEnumerable<string> Values(JsonNode schema, string keyword) =>
        schema[keyword]!.AsArray().Select(one => one!.GetValue<string>());

    internal sealed record Watch(LiveChannel Channel, Secret Key, List<Open<CdnType>> Kinds, string Note);
}
