#if !NETSTANDARD_BUILD
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Generated types in schemas that System.Text.Json exports for user-defined types.</summary>
public sealed class SchemaExporterTests
{
    private static readonly JsonSchemaExporterOptions Described = new() { TransformSchemaNode = JsonTypeSchema.TransformNode };

    private sealed record Holder(
        SampleAlert Alert,
        SampleAlert? Maybe,
        Open<SampleStatus> Status,
        SampleStatus? MaybeStatus,
        List<SampleAlert> Alerts,
        Dictionary<string, Secret?> Keys,
        ValueList<Inner> Inners,
        SampleChannel Channel,
        ValueList<SampleStatus?> Statuses,
        ValueList<Node> Nodes,
        string Note = "none");

    private sealed record Inner(int Number, Secret Key);

    private sealed record Node(SampleAlert? First, SampleAlert? Second, Node Next);

    private static readonly JsonNode Exported =
        JsonSchemaExporter.GetJsonSchemaAsNode(JsonSerializerOptions.Default, typeof(Holder), Described);

    [Theory]
    [InlineData("Alert", """{"type":"object","properties":{"threshold":{"type":"integer","format":"int32"}},"required":["threshold"]}""")]
    [InlineData("Maybe", """{"type":["object","null"],"properties":{"threshold":{"type":"integer","format":"int32"}},"required":["threshold"]}""")]
    [InlineData("Status", """{"type":"string","examples":["CREATING","PUBLISHING"]}""")]
    [InlineData("MaybeStatus", """{"type":["string","null"],"enum":["CREATING","PUBLISHING",null]}""")]
    [InlineData("Alerts", """{"type":"array","items":{"type":"object","properties":{"threshold":{"type":"integer","format":"int32"}},"required":["threshold"]}}""")]
    [InlineData("Keys", """{"type":"object","additionalProperties":{"type":["string","null"],"format":"password"}}""")]
    [InlineData("Statuses", """{"type":"array","items":{"type":["string","null"],"enum":["CREATING","PUBLISHING",null]}}""")]
    [InlineData("Note", """{"type":"string","default":"none"}""")]
    public void Each_place_of_a_users_type_is_described(string property, string expected) =>
        Exported["properties"]![property]!.ToJsonString().ShouldBe(JsonNode.Parse(expected)!.ToJsonString());

    [Fact]
    public void A_users_type_in_a_list_of_ours_is_described_by_the_exporter() =>
        Exported["properties"]!["Inners"]!["items"]!["properties"]!["Key"]!.ToJsonString()
            .ShouldBe("""{"type":"string","format":"password"}""");

    [Fact]
    public void References_lead_to_the_place_in_the_whole_schema() =>
        Exported["properties"]!["Channel"]!["properties"]!["backup"]!["$ref"]!.GetValue<string>()
            .ShouldBe("#/properties/Channel/properties/alert");

    [Fact]
    public void References_of_a_users_type_in_a_list_of_ours_do_too()
    {
        JsonNode node = Exported["properties"]!["Nodes"]!["items"]!;

        node["properties"]!["Next"]!["properties"]!["Next"]!.ToJsonString()
            .ShouldBe("""{"$ref":"#/properties/Nodes/items/properties/Next"}""");
        node["properties"]!["Second"]!.ToJsonString()
            .ShouldBe("""{"anyOf":[{"$ref":"#/properties/Nodes/items/properties/First"},{"type":"null"}]}""");
    }

    [Fact]
    public void The_schema_of_a_list_refers_from_its_own_root() =>
        JsonTypeSchema.Of(JsonSerializerOptions.Default.GetTypeInfo(typeof(ValueList<Node>)))!.ToJson()
            ["items"]!["properties"]!["Next"]!["properties"]!["Next"]!["$ref"]!.GetValue<string>()
            .ShouldBe("#/items/properties/Next");

    [Fact]
    public void Generated_types_in_a_users_type_in_a_generated_list_are_requested() =>
        JsonTypeSchema.Of(JsonSerializerOptions.Default.GetTypeInfo(typeof(ValueList<Node>)))!
            .ToJson(type => new JsonObject { ["$ref"] = type.Type.Name })
            ["items"]!["properties"]!["First"]!.ToJsonString()
            .ShouldBe("""{"anyOf":[{"$ref":"SampleAlert"},{"type":"null"}]}""");

    [Fact]
    public void Without_the_transformation_the_schema_accepts_any_value() =>
        JsonSchemaExporter.GetJsonSchemaAsNode(JsonSerializerOptions.Default, typeof(Holder))["properties"]!["Status"]!
            .ToJsonString().ShouldBe("true");

    [Fact]
    public void A_schema_is_required() => Should.Throw<ArgumentNullException>(() => JsonTypeSchema.TransformNode(default, null!));
}
#endif
