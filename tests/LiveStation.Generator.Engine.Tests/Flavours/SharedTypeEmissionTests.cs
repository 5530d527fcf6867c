using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>What a type that is sent has, and one that is received too: two ways to be written.</summary>
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
    [InlineData(TypeUse.Sent)]
    [InlineData(TypeUse.Received)]
    public void A_type_that_travels_one_way_has_one_codec(TypeUse use) =>
        Json("StationJson", use, use).ShouldNotContain("IsRequest");

    [Theory]
    [InlineData(TypeUse.Sent, TypeUse.Sent, "MastJson.Instance.List")]
    [InlineData(TypeUse.Sent, TypeUse.Both, "MastJson.Request.List")]
    [InlineData(TypeUse.Both, TypeUse.Both, "(IsRequest ? MastJson.Request : MastJson.Instance).List")]
    [InlineData(TypeUse.Received, TypeUse.Both, "MastJson.Instance.List")]
    public void What_is_inside_is_written_as_the_outside_is(TypeUse outer, TypeUse inner, string codec) =>
        Json("StationJson", outer, inner).ShouldContain($"{codec}.WriteMember(ref writer, \",\\\"masts\\\":\"u8, value.Masts);");

    [Theory]
    [InlineData(TypeUse.Sent, false)]
    [InlineData(TypeUse.Received, true)]
    [InlineData(TypeUse.Both, true)]
    public void Only_what_is_never_received_forgets_what_it_does_not_know(TypeUse use, bool keeps)
    {
        string json = Json("StationJson", use, use), type = Type(use);

        json.Contains("WriteUnknown(ref writer, value.UnknownMembers);").ShouldBe(keeps);
        json.Contains("default: values.UnknownMembers.Add(ref reader); break;").ShouldBe(keeps);
        json.Contains("default: reader.Skip(); break;").ShouldBe(!keeps);
        type.Contains("ValueMap<RawJson> UnknownMembers").ShouldBe(keeps);
    }

    [Theory]
    [InlineData(TypeUse.Sent, "public required ValueList<Mast> Masts { get; init; }")]
    [InlineData(TypeUse.Received, "public ValueList<Mast> Masts { get; init; }")]
    public void What_is_only_sent_must_be_said(TypeUse use, string property) => Type(use).ShouldContain(property);

    private static string Json(string codec, TypeUse outer, TypeUse inner) =>
        Emitted.Member("public sealed class " + codec, "Air.Json.g.cs", Api(outer, inner));

    private static string Type(TypeUse use) =>
        Emitted.Member("public sealed record Station", "Air.Types.g.cs", Api(use, use));

    private static ApiModel Api(TypeUse outer, TypeUse inner) => Given.Api(Given.Group(
        "Air",
        Given.Type("Mast") with { Use = inner },
        Given.Type("Station", Given.Field("masts", "Masts", Masts)) with { Use = outer }));
}
