using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>Types that are only sent have one way to be serialized; types that are also received have two.</summary>
public sealed class SharedTypeEmissionTests
{
    private static readonly TypeRef Masts = new ListRef(new ObjectRef("Mast"));

    [Fact]
    public void A_shared_type_has_a_codec_for_requests_beside_its_own() =>
        Json("StationJson", TypeUse.Both, TypeUse.Both).ShouldContain("""
                internal static readonly StationJson Instance = new();

                internal static readonly StationJson Request = new() { IsRequest = true };

            """);

    [Theory]
    [InlineData(nameof(TypeUse.Sent))]
    [InlineData(nameof(TypeUse.Received))]
    public void A_type_that_travels_one_way_has_one_codec(string use) =>
        Json("StationJson", Enum.Parse<TypeUse>(use), Enum.Parse<TypeUse>(use)).ShouldNotContain("IsRequest");

    [Theory]
    [InlineData(nameof(TypeUse.Sent), nameof(TypeUse.Sent), "MastJson.Instance.List")]
    [InlineData(nameof(TypeUse.Sent), nameof(TypeUse.Both), "MastJson.Request.List")]
    [InlineData(nameof(TypeUse.Both), nameof(TypeUse.Both), "(IsRequest ? MastJson.Request : MastJson.Instance).List")]
    [InlineData(nameof(TypeUse.Received), nameof(TypeUse.Both), "MastJson.Instance.List")]
    public void A_nested_type_is_written_like_its_parent(string outer, string inner, string codec) =>
        Json("StationJson", Enum.Parse<TypeUse>(outer), Enum.Parse<TypeUse>(inner)).ShouldContain($"{codec}.WriteMember(ref writer, \",\\\"masts\\\":\"u8, value.Masts);");

    [Theory]
    [InlineData(nameof(TypeUse.Sent), false)]
    [InlineData(nameof(TypeUse.Received), true)]
    [InlineData(nameof(TypeUse.Both), true)]
    public void Only_types_that_are_never_received_discard_unknown_properties(string use, bool keeps)
    {
        string json = Json("StationJson", Enum.Parse<TypeUse>(use), Enum.Parse<TypeUse>(use)), type = Type(Enum.Parse<TypeUse>(use));

        json.Contains("WriteUnknown(ref writer, value.UnknownMembers);").ShouldBe(keeps);
        json.Contains("default: values.UnknownMembers.Add(ref reader); break;").ShouldBe(keeps);
        json.Contains("default: reader.Skip(); break;").ShouldBe(!keeps);
        type.Contains("ValueMap<RawJson> UnknownMembers").ShouldBe(keeps);
    }

    [Theory]
    [InlineData(nameof(TypeUse.Sent), "public required ValueList<Mast> Masts { get; init; }")]
    [InlineData(nameof(TypeUse.Received), "public ValueList<Mast> Masts { get; init; }")]
    public void Sent_lists_are_required(string use, string property) => Type(Enum.Parse<TypeUse>(use)).ShouldContain(property);

    private static string Json(string codec, TypeUse outer, TypeUse inner) =>
        Emitted.Member("public sealed class " + codec, "Air.Json.g.cs", Api(outer, inner));

    private static string Type(TypeUse use) =>
        Emitted.Member("public sealed record Station", "Air.Types.g.cs", Api(use, use));

    private static ApiModel Api(TypeUse outer, TypeUse inner) => Given.Api(Given.Group(
        "Air",
        Given.Type("Mast") with { Use = inner },
        Given.Type("Station", Given.Field("masts", "Masts", Masts)) with { Use = outer }));
}
