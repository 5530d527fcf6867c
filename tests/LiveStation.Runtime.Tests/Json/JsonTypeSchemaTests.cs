using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>The schemas of the converters, for schema exporters.</summary>
public sealed class JsonTypeSchemaTests
{
    private const string Alert = """{"type":"object","properties":{"threshold":{"type":"integer","format":"int32"}},"required":["threshold"]}""";

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static JsonTypeSchema Of(Type type) => JsonTypeSchema.Of(Options.GetTypeInfo(type)).ShouldNotBeNull();

    private static JsonNode? Json(string text) => JsonNode.Parse(text);

    private static void ShouldBe(JsonNode actual, string expected) =>
        actual.ToJsonString().ShouldBe(Json(expected)!.ToJsonString());

    [Fact]
    public void A_schema_has_the_members_by_their_JSON_names() => ShouldBe(
        Of(typeof(SampleChannel)).ToJson(),
        """
        {"type":"object","properties":{
         "id":{"type":"string"},
         "name":{"type":"string"},
         "status":{"type":"string","examples":["CREATING","PUBLISHING"]},
         "createdTime":{"type":"integer","format":"int64","description":"Milliseconds since 1970-01-01T00:00:00Z."},
         "length":{"type":"integer","format":"int64","description":"Duration in seconds."},
         "address":{"type":"string","format":"uri"},
         "streamKey":{"type":"string","format":"password"},
         "alert":ALERT,
         "backup":{"$ref":"#/properties/alert"},
         "steps":{"type":"array","items":{"$ref":"#/properties/alert"}},
         "counts":{"type":"object","additionalProperties":{"type":"integer","format":"int64"}}},
         "required":["id","status","createdTime","streamKey","alert","steps"]}
        """.Replace("ALERT", Alert, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(SampleAlert), Alert)]
    [InlineData(typeof(ValueList<SampleAlert>), """{"type":"array","items":ALERT}""")]
    [InlineData(typeof(ResultList<SampleAlert>), """{"type":"array","items":ALERT}""")]
    [InlineData(typeof(ValueMap<SampleAlert>), """{"type":"object","additionalProperties":ALERT}""")]
    [InlineData(typeof(ValueList<ValueMap<Secret>>),
        """{"type":"array","items":{"type":"object","additionalProperties":{"type":"string","format":"password"}}}""")]
    [InlineData(typeof(Secret), """{"type":"string","format":"password"}""")]
    [InlineData(typeof(Secret?), """{"type":["string","null"],"format":"password"}""")]
    [InlineData(typeof(RawJson), "{}")]
    [InlineData(typeof(Open<SampleStatus>), """{"type":"string","examples":["CREATING","PUBLISHING"]}""")]
    [InlineData(typeof(SampleStatus), """{"type":"string","enum":["CREATING","PUBLISHING"]}""")]
    public void Each_type_used_by_generated_types_has_a_schema(Type type, string expected) =>
        ShouldBe(Of(type).ToJson(), expected.Replace("ALERT", Alert, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(int?))]
    [InlineData(typeof(List<SampleAlert>))]
    [InlineData(typeof(DayOfWeek))]
    public void Other_types_are_not_resolved(Type type) => JsonTypeSchema.Of(Options.GetTypeInfo(type)).ShouldBeNull();

    [Fact]
    public void A_resolver_of_a_type_also_exports_its_schema()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = NodeJson.Instance };

        JsonTypeSchema.Of(options.GetTypeInfo(typeof(ValueList<Node>))).ShouldNotBeNull().Type.ShouldBe(typeof(ValueList<Node>));
    }

    [Fact]
    public void A_type_that_contains_itself_is_described_once()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = NodeJson.Instance };

        ShouldBe(
            JsonTypeSchema.Of(options.GetTypeInfo(typeof(ValueList<Node>)))!.ToJson(),
            """{"type":"array","items":{"type":"object","properties":{"next":{"$ref":"#/items"}}}}""");
    }

    [Fact]
    public void Types_inside_can_be_referred_to()
    {
        List<Type> asked = [];

        JsonObject schema = Of(typeof(SampleChannel)).ToJson(inner =>
        {
            asked.Add(inner.Type);
            return new JsonObject { ["$ref"] = "#/$defs/" + inner.Type.Name };
        });

        schema["properties"]!["steps"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/$defs/SampleAlert");
        asked.ShouldBe([typeof(SampleAlert), typeof(SampleAlert), typeof(SampleAlert)]);
    }

    [Fact]
    public void A_codec_of_earlier_generated_code_is_an_object_of_unknown_members()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = TreeJson.Instance };

        ShouldBe(JsonTypeSchema.Of(options.GetTypeInfo(typeof(Tree)))!.ToJson(), """{"type":"object","properties":{}}""");
    }

    [Fact]
    public void A_type_is_required() => Should.Throw<ArgumentNullException>(() => JsonTypeSchema.Of(null!));

    [Fact]
    public void A_value_for_none_is_a_value_of_the_type() =>
        Codecs.Int32.WithNothing(true, "0").Schema(new SchemaWriter(null)).ToJsonString()
            .ShouldBe("""{"type":"integer","format":"int32"}""");
}
