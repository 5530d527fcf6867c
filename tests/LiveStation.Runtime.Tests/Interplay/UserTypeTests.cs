using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>Value types of the runtime in user-defined types, with reflection and with a context.</summary>
public sealed class UserTypeTests
{
    private static readonly Holder Full = new()
    {
        Status = SampleStatus.Publishing,
        OtherStatus = Open<SampleStatus>.FromUnknownValue("NEWER"),
        Plain = SampleStatus.Publishing,
        Key = "k-1",
        OtherKey = "k-2",
        Extra = RawJson.Parse("""{"a": [1.0, null]}"""),
        History = [SampleStatus.Creating, default, Open<SampleStatus>.FromUnknownValue("")],
        Numbers = [1, 2],
        Nested = [ValueMap.From([new KeyValuePair<string, Secret>("k", "s")]), default],
        Unknown = ValueMap.From([new KeyValuePair<string, RawJson>("u", RawJson.Parse("1.50"))]),
        Labels = ValueMap.From([new KeyValuePair<string, string>("Å", "b")]),
        Results = new(ValueList.From([new Uri("https://a.example.com/")])),
    };

    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_are_written_as_on_the_wire_and_read_back(bool byReflection)
    {
        string json = Write(Full, byReflection);

        json.ShouldBe(
            """
            {"Status":"PUBLISHING","OtherStatus":"NEWER","Plain":"PUBLISHING","Key":"k-1","OtherKey":"k-2",
            "Extra":{"a": [1.0, null]},"History":["CREATING",null,""],"Numbers":[1,2],"Nested":[{"k":"s"},{}],
            "Unknown":{"u":1.50},"Labels":{"\u00C5":"b"},"Results":["https://a.example.com/"],"Nothing":{}}
            """.ReplaceLineEndings(""));
        Read<Holder>(json, byReflection).ShouldBe(Full);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_without_content_are_read_back(bool byReflection)
    {
        var empty = new Holder { Plain = SampleStatus.Creating };

        Read<Holder>(Write(empty, byReflection), byReflection).ShouldBe(empty);
        Read<Holder>("""{"Plain":"CREATING"}""", byReflection).ShouldBe(empty);
        Read<Holder>(
            """
            {"Plain":"CREATING","Status":null,"Key":null,"Extra":null,"History":null,"Unknown":null,"Results":null}
            """,
            byReflection)
            .ShouldBe(empty);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Aliases_are_read_as_their_value(bool byReflection)
    {
        Holder read = Read<Holder>("""{"Status":"PUBLISH","Plain":"송출"}""", byReflection);

        read.Status.ShouldBe(SampleStatus.Publishing);
        read.Plain.ShouldBe(SampleStatus.Publishing);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_can_be_keys_of_dictionaries(bool byReflection)
    {
        Dictionary<Open<SampleStatus>, int> open = new()
        {
            [SampleStatus.Publishing] = 1, [Open<SampleStatus>.FromUnknownValue("NEWER")] = 2, [default] = 3,
        };
        Dictionary<SampleStatus, int> plain = new() { [SampleStatus.Creating] = 1 };
        Dictionary<Secret, int> secrets = new() { ["k"] = 1 };

        Write(open, byReflection).ShouldBe("""{"PUBLISHING":1,"NEWER":2,"":3}""");
        Read<Dictionary<Open<SampleStatus>, int>>(Write(open, byReflection), byReflection).ShouldBe(open);
        Write(plain, byReflection).ShouldBe("""{"CREATING":1}""");
        Read<Dictionary<SampleStatus, int>>(Write(plain, byReflection), byReflection).ShouldBe(plain);
        Read<Dictionary<Secret, int>>(Write(secrets, byReflection), byReflection).ShouldBe(secrets);
    }

    [Theory]
    [InlineData("""{"Plain":"NEWER"}""")]
    [InlineData("""{"Plain":7}""")]
    [InlineData("""{"Status":{}}""")]
    [InlineData("""{"History":"READY"}""")]
    [InlineData("""{"Labels":[]}""")]
    public void A_value_that_the_type_cannot_hold_is_an_error(string json)
    {
        Should.Throw<JsonException>(() => Read<Holder>(json, byReflection: true));
        Should.Throw<JsonException>(() => Read<Holder>(json, byReflection: false));
    }

    [Fact]
    public void Counted_results_are_read_back()
    {
        Counted<Open<SampleStatus>> counted = new(SampleStatus.Publishing)
        {
            Total = 7, UnknownMembers = Full.Unknown,
        };

        JsonSerializer.Deserialize<Counted<Open<SampleStatus>>>(JsonSerializer.Serialize(counted)).ShouldBe(counted);
    }

    [Fact]
    public void Zones_are_read_back()
    {
        ApiZone zone = new(new Uri("https://a.example.com"), "/api/v2", "KR");

        JsonSerializer.Deserialize<ApiZone>(JsonSerializer.Serialize(zone)).ShouldBe(zone);
    }

    private static string Write<T>(T value, bool byReflection) => byReflection
        ? JsonSerializer.Serialize(value)
        : JsonSerializer.Serialize(value, Info<T>());

    private static T Read<T>(string json, bool byReflection) => byReflection
        ? JsonSerializer.Deserialize<T>(json)!
        : JsonSerializer.Deserialize(json, Info<T>())!;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)HolderJson.Default.GetTypeInfo(typeof(T))!;
}
