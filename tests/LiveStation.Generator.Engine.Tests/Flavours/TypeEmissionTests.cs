using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class TypeEmissionTests
{
    [Fact]
    public void A_type_is_a_sealed_record_with_its_converter() =>
        Fragment("public sealed record Station", Given.Field("name", "Name", Given.Text)).ShouldBe("""
            /// <summary>A Station.</summary>
            [JsonConverter(typeof(ModelConverter<Station, StationJson>))]
            public sealed record Station
            {
                /// <summary>The name.</summary>
                /// <remarks>JSON property <c>name</c>.</remarks>
                public string Name { get; init; } = "";

                /// <summary>JSON properties that the spec does not define, as received. Serialization preserves them.</summary>
                public ValueMap<RawJson> UnknownMembers { get; init; }
            }
            """);

    [Theory]
    [InlineData(nameof(ScalarKind.Text), "string P { get; init; } = \"\";", "string? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Secret), "Secret P { get; init; }", "Secret? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Integer32), "int P { get; init; }", "int? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Integer64), "long P { get; init; }", "long? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Number), "double P { get; init; }", "double? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Boolean), "bool P { get; init; }", "bool? P { get; init; }")]
    [InlineData(nameof(ScalarKind.TimestampMilliseconds), "DateTimeOffset P { get; init; }", "DateTimeOffset? P { get; init; }")]
    [InlineData(nameof(ScalarKind.TimestampKst14), "DateTimeOffset P { get; init; }", "DateTimeOffset? P { get; init; }")]
    [InlineData(nameof(ScalarKind.DurationMilliseconds), "TimeSpan P { get; init; }", "TimeSpan? P { get; init; }")]
    [InlineData(nameof(ScalarKind.DurationSeconds), "TimeSpan P { get; init; }", "TimeSpan? P { get; init; }")]
    [InlineData(nameof(ScalarKind.DurationMinutes), "TimeSpan P { get; init; }", "TimeSpan? P { get; init; }")]
    [InlineData(nameof(ScalarKind.Json), "RawJson P { get; init; }", "RawJson? P { get; init; }")]
    public void A_plain_member_is_nullable_when_it_is_optional(string kind, string certain, string optional) =>
        ShouldBecome(new ScalarRef(Enum.Parse<ScalarKind>(kind)), certain, optional);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_received_URI_is_kept_as_text_behind_its_property(bool optional) =>
        Fragment("public Uri? P", Given.Field("p", "P", new ScalarRef(ScalarKind.Uri), optional)).ShouldEndWith("""
            public Uri? P
            {
                get => _uriOfP.Value;
                init => _uriOfP = new LazyUri(value);
            }
            """);

    [Fact]
    public void The_codec_uses_the_field_of_a_URI_by_reference()
    {
        string text = File(Given.Field("p", "P", new ScalarRef(ScalarKind.Uri)));
        text.ShouldContain("    private LazyUri _uriOfP;\n");
        text.ShouldContain("    internal ref LazyUri _refToUriOfP() => ref _uriOfP;\n");
    }

    [Fact]
    public void A_URI_with_values_for_none_has_an_ordinary_property() =>
        File(Given.Field("p", "P", new ScalarRef(ScalarKind.Uri)) with { Nothing = EquatableArray.Of("\"-\"") })
            .ShouldContain("public Uri? P { get; init; }");

    [Fact]
    public void An_open_enum_has_a_state_of_its_own_for_absent() =>
        ShouldBecome(new EnumRef("Band"), "Open<Band> P { get; init; }", "Open<Band> P { get; init; }");

    [Fact]
    public void A_certain_object_is_never_null() =>
        ShouldBecome(new ObjectRef("Mast"), "Mast P { get; init; } = MastJson.Empty;", "Mast? P { get; init; }");

    [Fact]
    public void Lists_and_maps_are_value_equal_and_empty_by_default()
    {
        ShouldBecome(
            new ListRef(new EnumRef("Band")),
            "ValueList<Open<Band>> P { get; init; }",
            "ValueList<Open<Band>>? P { get; init; }");
        ShouldBecome(
            new MapRef(new ListRef(Given.Whole)),
            "ValueMap<ValueList<int>> P { get; init; }",
            "ValueMap<ValueList<int>>? P { get; init; }");
    }

    [Fact]
    public void Condition_and_certainty_are_remarks() =>
        Fragment("public string? Name", Given.Field("name", "Name", Given.Text, optional: true) with
        {
            When = Given.Doc("Only at night"),
            Certainty = CertaintyKind.ThirdParty,
        }).ShouldBe("""
            /// <summary>The name.</summary>
            /// <remarks>
            /// JSON property <c>name</c>. Only at night. Found in third-party clients; not documented by the vendor.
            /// </remarks>
            public string? Name { get; init; }
            """);

    [Fact]
    public void A_note_is_the_next_sentence_after_the_certainty() =>
        Fragment("public string Name", Given.Field("name", "Name", Given.Text) with
        {
            Certainty = CertaintyKind.Older,
            Note = Given.Doc("The page of today is <cut> off"),
        }).ShouldBe("""
            /// <summary>The name.</summary>
            /// <remarks>
            /// JSON property <c>name</c>. Documented by the vendor only in older documentation. The page of today is
            /// &lt;cut&gt; off.
            /// </remarks>
            public string Name { get; init; } = "";
            """);

    [Fact]
    public void A_keyword_can_be_a_property() =>
        Fragment("public int @class", Given.Field("class", "class", Given.Whole))
            .ShouldEndWith("public int @class { get; init; }");

    private static void ShouldBecome(TypeRef type, string certain, string optional)
    {
        Fragment("public ", Given.Field("p", "P", type)).ShouldContain("\n    public " + certain + "\n");
        Fragment("public ", Given.Field("p", "P", type, optional: true))
            .ShouldContain("\n    public " + optional + "\n");
    }

    private static string File(FieldModel field) =>
        Emitted.File("Air.Types.g.cs", Given.Api(Given.Group("Air", Given.Type("Station", field))));

    private static string Fragment(string start, FieldModel field) =>
        Emitted.Member(start, "Air.Types.g.cs", Given.Api(Given.Group("Air", Given.Type("Station", field))));
}
