using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class EnumEmissionTests
{
    private static readonly EnumModel Band = Given.Enum("Band", Given.Value("FM", "Fm"), Given.Value("AM", "Am"));

    [Fact]
    public void Members_are_numbered_from_one() => Fragment("public enum Band", Band).ShouldBe("""
        /// <summary>Kind of Band.</summary>
        [EnumCodec(typeof(BandJson))]
        [JsonConverter(typeof(EnumValueConverter<Band>))]
        [TypeConverter(typeof(EnumTextConverter<Band>))]
        public enum Band
        {
            /// <summary>It is FM.</summary>
            /// <remarks>Wire value <c>FM</c>.</remarks>
            Fm = 1,

            /// <summary>It is AM.</summary>
            /// <remarks>Wire value <c>AM</c>.</remarks>
            Am = 2,
        }
        """);

    [Fact]
    public void An_uncertain_member_documents_its_certainty() =>
        Fragment("Fm", Given.Enum("Band", Given.Value("FM", "Fm") with { Certainty = CertaintyKind.Cut })).ShouldBe("""
            /// <summary>It is FM.</summary>
            /// <remarks>
            /// Wire value <c>FM</c>. Only part of the vendor's page was available. The rest might contain further information.
            /// </remarks>
            Fm = 1,
            """);

    [Fact]
    public void A_known_value_has_wire_text() => Fragment("public static string ToWireText", Band).ShouldBe("""
        /// <summary>Returns the wire value of an enum value.</summary>
        /// <param name="value">A value of the enum.</param>
        /// <returns>The wire value.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value" /> is not a member of the enum.</exception>
        public static string ToWireText(this Band value) => BandJson.Codec.TextOfKnown(value);
        """);

    [Fact]
    public void Wire_text_of_an_open_value_may_be_absent() => Fragment("public static string? ToWireText", Band)
        .ShouldEndWith("public static string? ToWireText(this Open<Band> value) => BandJson.Codec.ToText(value);");

    [Fact]
    public void A_member_is_found_by_its_wire_value() =>
        Fragment("public static bool TryParseWireText", Band).ShouldBe("""
        /// <summary>Tries to convert a wire value to a value of the enum.</summary>
        /// <param name="text">A wire value or an alias.</param>
        /// <param name="value">The value of the enum if the conversion succeeded; otherwise, the default value.</param>
        /// <returns>true if <paramref name="text" /> is a known wire value or alias; otherwise, false.</returns>
        public static bool TryParseWireText(string? text, out Band value) =>
            BandJson.Codec.TryParse(text, out value);
        """);

    [Fact]
    public void A_fact_is_a_switch_over_the_members() =>
        Fragment("public static Quality GetQuality", WithFact(new EnumRef("Quality"), "High", "Low")).ShouldBe("""
            /// <summary>What it is.</summary>
            /// <param name="value">A value of the enum.</param>
            /// <returns>The value specified in the spec.</returns>
            /// <exception cref="ArgumentOutOfRangeException"><paramref name="value" /> is not a member of the enum.</exception>
            public static Quality GetQuality(this Band value) => value switch
            {
                Band.Fm => Quality.High,
                Band.Am => Quality.Low,
                _ => throw new ArgumentOutOfRangeException(nameof(value)),
            };
            """);

    [Fact]
    public void A_fact_of_an_open_value_is_null_when_the_value_is_unknown() =>
        Fragment("public static Quality? GetQuality", WithFact(new EnumRef("Quality"), "High", "Low"))
            .ShouldEndWith("public static Quality? GetQuality(this Open<Band> value) => value.Known?.GetQuality();");

    [Theory]
    [InlineData(nameof(ScalarKind.Text), "a \"b\"", "Band.Fm => \"a \\\"b\\\"\",")]
    [InlineData(nameof(ScalarKind.Integer32), "87", "Band.Fm => 87,")]
    [InlineData(nameof(ScalarKind.Boolean), "true", "Band.Fm => true,")]
    public void A_plain_fact_is_a_literal(string kind, string value, string arm) =>
        Emitted.File("Air.Enums.g.cs", Given.Api(Given.Group("Air", WithFact(new ScalarRef(Enum.Parse<ScalarKind>(kind)), value, value))))
            .ShouldContain(arm);

    [Fact]
    public void Values_and_their_aliases_are_json() =>
        Emitted.Member("internal sealed class BandJson", "Air.Json.g.cs", Given.Api(Given.Group("Air", Given.Enum(
            "Band",
            Given.Value("FM", "Fm") with { Aliases = EquatableArray.Of("F-M", "UKW") },
            Given.Value("AM", "Am"))))).ShouldBe("""
            /// <summary>Reads and writes <see cref="Band" /> as JSON.</summary>
            internal sealed class BandJson : IEnumCodecSource<Band>
            {
                internal static readonly EnumCodec<Band> Codec = new(
                    new EnumText<Band>(Band.Fm, "FM", "F-M", "UKW"),
                    new EnumText<Band>(Band.Am, "AM"));

                EnumCodec<Band> IEnumCodecSource<Band>.Codec => Codec;
            }
            """);

    private static EnumModel WithFact(TypeRef type, string first, string second) =>
        Given.Enum("Band", Given.Value("FM", "Fm", first), Given.Value("AM", "Am", second)) with
        {
            Facts = EquatableArray.Of(new FactModel("Quality", type, Given.Doc("What it is."))),
        };

    private static string Fragment(string start, EnumModel model) =>
        Emitted.Member(start, "Air.Enums.g.cs", Given.Api(Given.Group("Air", model)));
}
