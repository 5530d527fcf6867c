using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Generated types of the user's assembly, which no serializer context can contain.</summary>
public sealed partial class ModelResolverTests
{
    private const string Json = """[{"threshold":1,"z":[null,1.50]},{"threshold":2}]""";

    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            SampleAlertJson.Instance, SampleChannelJson.Instance, WordsJson.Default),
    };

    [JsonSerializable(typeof(string))]
    private sealed partial class WordsJson : JsonSerializerContext;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static T? Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>());

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    [Fact]
    public void A_codec_resolves_its_own_type()
    {
        SampleAlert? alert = Read<SampleAlert>("""{"threshold":"3","z":1}""");

        alert.ShouldNotBeNull().Threshold.ShouldBe(3);
        Written(alert).ShouldBe("""{"threshold":3,"z":1}""");
        Read<SampleAlert>("null").ShouldBeNull();
    }

    [Fact]
    public void Lists_of_the_type_are_resolved_with_it()
    {
        ValueList<SampleAlert> alerts = Read<ValueList<SampleAlert>>(Json);

        Read<List<SampleAlert>>(Json).ShouldBe(alerts);
        Read<SampleAlert[]>(Json).ShouldBe(alerts);
        Written(alerts).ShouldBe(Json);
        Written(alerts.ToList()).ShouldBe(Json);
        Written(alerts.ToArray()).ShouldBe(Json);
        Read<ValueList<SampleAlert>>("null").ShouldBe([]);
    }

    [Fact]
    public async Task Items_of_an_enumeration_are_written_as_a_list()
    {
        using MemoryStream stream = new();

        await JsonSerializer.SerializeAsync(stream, OneByOneAsync(), Info<IAsyncEnumerable<SampleAlert>>(), Calls.Token);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(Json);
    }

    [Fact]
    public void It_writes_as_the_converter_of_the_type_does()
    {
        SampleChannel channel = new() { Id = "<가>", Steps = [new SampleAlert { Threshold = 1 }] };

        Written(channel).ShouldBe(JsonSerializer.Serialize(channel));
        Read<SampleChannel>(Written(channel)).ShouldBe(channel);
    }

    [Fact]
    public void All_other_types_are_left_to_the_next_resolver()
    {
        IJsonTypeInfoResolver resolver = SampleAlertJson.Instance;

        resolver.GetTypeInfo(typeof(SampleChannel), Options).ShouldBeNull();
        resolver.GetTypeInfo(typeof(List<SampleChannel>), Options).ShouldBeNull();
        resolver.GetTypeInfo(typeof(string), Options).ShouldBeNull();
        Read<string>("\"a\"").ShouldBe("a");
    }

    [Fact]
    public void A_fault_is_reported_with_its_path_in_the_type() =>
        Should.Throw<JsonException>(() => Read<List<SampleAlert>>("""[{"threshold":tru}]"""))
            .Message.ShouldContain("$.threshold");

    private static async IAsyncEnumerable<SampleAlert> OneByOneAsync()
    {
        foreach (SampleAlert alert in Read<SampleAlert[]>(Json) ?? [])
        {
            await Task.Yield();
            yield return alert;
        }
    }
}
