using System.Text.Json;
using LiveStation.Runtime.Tests.Interplay;

namespace LiveStation.Runtime.Tests.Redaction;

/// <summary>Values of the runtime, written with asterisks instead of secrets.</summary>
public sealed class SecretMaskConverterTests
{
    private static readonly JsonSerializerOptions Masked = new() { Converters = { new SecretMaskConverter("hidden") } };

    [Fact]
    public void A_secret_is_masked_in_every_value_of_the_runtime()
    {
        string text = JsonSerializer.Serialize(
            new Holder
            {
                Plain = SampleStatus.Creating,
                Key = "key-of-the-holder",
                Nested = ValueList.From([ValueMap.From(new Dictionary<string, Secret> { ["one"] = "key-in-a-map" })]),
                Extra = RawJson.Parse("""{"token":"raw-token","hidden":[1],"deep":[{"apiKey":{"a":"raw-key"}}],"number":1.50}"""),
                Unknown = ValueMap.From(new Dictionary<string, RawJson> { ["one"] = RawJson.Parse("{\"password\":12345}") }),
            },
            Masked);

        text.ShouldContain("\"Key\":\"***\"");
        text.ShouldContain("\"Nested\":[{\"one\":\"***\"}]");
        text.ShouldContain("""{"token":"***","hidden":"***","deep":[{"apiKey":"***"}],"number":1.50}""");
        text.ShouldContain("{\"password\":\"***\"}");
        text.ShouldContain("\"OtherKey\":null");
    }

    [Fact]
    public void A_null_of_a_masked_property_stays_null() =>
        JsonSerializer.Serialize(RawJson.Parse("{\"hidden\":null,\"token\":null}"), Masked)
            .ShouldBe("{\"hidden\":null,\"token\":null}");

    [Fact]
    public void A_string_with_an_unpaired_surrogate_is_masked_because_it_cannot_be_searched() =>
        JsonSerializer.Serialize(RawJson.Parse("[\"\\ud800\",\"ok\"]"), Masked).ShouldBe("[\"***\",\"ok\"]");

    [Fact]
    public void Reading_does_not_change() =>
        JsonSerializer.Deserialize<Secret>("\"key\"", Masked).Reveal().ShouldBe("key");

    [Fact]
    public void It_lists_its_properties_and_converts_no_type_itself()
    {
        SecretMaskConverter mask = new("one", "two");

        mask.Members.ShouldBe(["one", "two"], ignoreOrder: true);
        mask.CanConvert(typeof(Secret)).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => new SecretMaskConverter(null!));
    }
}
