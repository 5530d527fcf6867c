using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class JsonEmissionTests
{
    [Fact]
    public void A_type_is_read_and_written_by_a_class_of_its_own() =>
        Fragment("public sealed class StationJson", Given.Field("name", "Name", Given.Text)).ShouldBe("""
            /// <summary>Reads and writes <see cref="Station" /> as JSON.</summary>
            [EditorBrowsable(EditorBrowsableState.Never)]
            public sealed class StationJson : ModelCodec<Station>
            {
                internal static readonly StationJson Instance = new();

                private static readonly MemberNames Names = new MemberNames(
                    "name")
                    .Expect(0);

                /// <inheritdoc />
                public override bool TryRead(ref ModelScanner scanner, out Station value)
                {
                    MemberValues values = default;
                    scanner.BeginObject();
                    bool isRecognised =
                        scanner.Is(",\"name\":"u8) && Codecs.String.TryRead(ref scanner, out values.Name)
                        && scanner.EndObject();
                    value = isRecognised ? Make(in values) : null;
                    return isRecognised;
                }

                /// <inheritdoc />
                public override Station ReadTolerantly(ref ModelReader reader)
                {
                    MemberValues values = default;
                    MemberCursor member = default;
                    reader.BeginObject();
                    while (reader.NextMember(Names, ref member))
                    {
                        switch (member.Number)
                        {
                            case 0: values.Name = Codecs.String.Read(ref reader); break;
                            default: values.UnknownMembers.Add(ref reader); break;
                        }
                    }
                    return Make(in values);
                }

                /// <inheritdoc />
                public override void Write(ref ModelWriter writer, Station value)
                {
                    writer.BeginObject();
                    Codecs.String.WriteMember(ref writer, ",\"name\":"u8, value.Name);
                    WriteUnknown(ref writer, value.UnknownMembers);
                    writer.EndObject();
                }

                /// <inheritdoc />
                protected override void Describe(MemberSchemas members)
                {
                    members.Required("name", Codecs.String);
                }

                private static Station Make(in MemberValues values) => new()
                {
                    Name = values.Name ?? "",
                    UnknownMembers = values.UnknownMembers.Build(),
                };

                private struct MemberValues
                {
                    public string? Name;
                    public UnknownMembersBuilder UnknownMembers;
                }
            }
            """);

    [Theory]
    [InlineData(nameof(ScalarKind.Text), "public string? X;", "Codecs.String")]
    [InlineData(nameof(ScalarKind.Secret), "public Secret X;", "Codecs.Secret")]
    [InlineData(nameof(ScalarKind.Integer32), "public int X;", "Codecs.Int32")]
    [InlineData(nameof(ScalarKind.Integer64), "public long X;", "Codecs.Int64")]
    [InlineData(nameof(ScalarKind.Number), "public double X;", "Codecs.Double")]
    [InlineData(nameof(ScalarKind.Boolean), "public bool X;", "Codecs.Boolean")]
    [InlineData(nameof(ScalarKind.TimestampMilliseconds), "public DateTimeOffset X;", "Codecs.TimestampMilliseconds")]
    [InlineData(nameof(ScalarKind.TimestampKst14), "public DateTimeOffset X;", "Codecs.TimestampKst14")]
    [InlineData(nameof(ScalarKind.DurationMilliseconds), "public TimeSpan X;", "Codecs.DurationMilliseconds")]
    [InlineData(nameof(ScalarKind.DurationSeconds), "public TimeSpan X;", "Codecs.DurationSeconds")]
    [InlineData(nameof(ScalarKind.DurationMinutes), "public TimeSpan X;", "Codecs.DurationMinutes")]
    [InlineData(nameof(ScalarKind.Json), "public RawJson X;", "Codecs.Json")]
    public void A_certain_member_has_its_default_until_it_is_received(string kind, string local, string codec)
    {
        string text = Fragment("public sealed class", Given.Field("x", "X", Enum.Parse<ScalarKind>(kind)));
        text.ShouldContain(local);
        text.ShouldContain($"scanner.Is(\",\\\"x\\\":\"u8) && {codec}.TryRead(ref scanner, out values.X)");
        text.ShouldContain($"case 0: values.X = {codec}.Read(ref reader); break;");
        text.ShouldContain($"{codec}.WriteMember(ref writer, \",\\\"x\\\":\"u8, value.X);");
        text.ShouldContain(".Expect(0);");
    }

    [Theory]
    [InlineData(nameof(ScalarKind.Integer32), true, "public int? X;", "Codecs.Int32")]
    [InlineData(nameof(ScalarKind.Uri), true, "public LazyUri X;", "Codecs.LazyUri", "_refToUriOfX()")]
    [InlineData(nameof(ScalarKind.Uri), false, "public LazyUri X;", "Codecs.LazyUri", "_refToUriOfX()")]
    public void A_member_that_can_be_null_is_not_written_then(
        string kind, bool optional, string local, string codec, string source = "X")
    {
        string text = Fragment("public sealed class", Given.Field("x", "X", Enum.Parse<ScalarKind>(kind), optional));
        text.ShouldContain(local);
        text.ShouldContain($"case 0: values.X = {codec}.ReadOptional(ref reader); break;");
        text.ShouldContain($"{codec}.WriteOptionalMember(ref writer, \",\\\"x\\\":\"u8, value.{source});");
        text.ShouldContain(optional
            ? $"(!scanner.Is(\",\\\"x\\\":\"u8) || {codec}.TryReadOptional(ref scanner, out values.X))"
            : $"scanner.Is(\",\\\"x\\\":\"u8) && {codec}.TryRead(ref scanner, out values.X)");
    }

    [Fact]
    public void A_received_URI_is_set_behind_its_property()
    {
        string text = Fragment(
            "public sealed class StationJson", Given.Field("x", "X", Given.Whole), Given.Field("page", "Page", ScalarKind.Uri));
        text.ShouldContain("""
                private static Station Make(in MemberValues values)
                {
                    Station made = new()
                    {
                        X = values.X,
                        UnknownMembers = values.UnknownMembers.Build(),
                    };
                    made._refToUriOfPage() = values.Page;
                    return made;
                }
            """);
    }

    [Fact]
    public void A_required_URI_is_set_in_the_initializer_too()
    {
        TypeModel both = Given.Type("Station", Given.Field("page", "Page", ScalarKind.Uri)) with { Use = TypeUse.Both };

        Emitted.File("Air.Json.g.cs", Given.Api(Given.Group("Air", both))).ShouldContain("""
                    Station made = new()
                    {
                        Page = null,
                        UnknownMembers = values.UnknownMembers.Build(),
                    };
                    made._refToUriOfPage() = values.Page;
            """);
    }

    [Fact]
    public void A_URI_of_a_type_that_is_only_sent_is_read_at_once()
    {
        TypeModel sent = Given.Type("Station", Given.Field("page", "Page", ScalarKind.Uri)) with { Use = TypeUse.Sent };

        Emitted.File("Air.Json.g.cs", Given.Api(Given.Group("Air", sent))).ShouldNotContain("LazyUri");
    }

    [Fact]
    public void A_certain_object_that_was_not_received_is_the_empty_one_of_its_type()
    {
        string text = Fragment("public sealed class StationJson", Given.Field("mast", "Mast", new ObjectRef("Mast")));
        text.ShouldContain("public Mast? Mast;");
        text.ShouldContain("case 0: values.Mast = MastJson.Instance.Read(ref reader); break;");
        text.ShouldContain("Mast = values.Mast ?? MastJson.Empty,");
        text.ShouldNotContain("throw reader.Missing");
        text.ShouldContain(".Expect(");
        text.ShouldContain("MastJson.Instance.WriteMember(ref writer, \",\\\"mast\\\":\"u8, value.Mast);");
    }

    [Fact]
    public void Only_types_that_other_types_need_have_an_empty_object()
    {
        FieldModel certain = Given.Field("mast", "Mast", new ObjectRef("Mast"));
        Fragment("public sealed class MastJson", certain).ShouldContain("internal static readonly Mast Empty = new();");
        Fragment("public sealed class MastJson", certain with { IsOptional = true }).ShouldNotContain("Empty");
    }

    [Theory]
    [InlineData(false, "Read", "WriteMember")]
    [InlineData(true, "ReadOptional", "WriteOptionalMember")]
    public void Lists_and_maps_are_codecs_of_their_items(bool optional, string read, string write)
    {
        TypeRef type = new MapRef(new ListRef(new EnumRef("Band")));
        string text = Fragment("public sealed class", Given.Field("x", "X", type, optional));
        text.ShouldContain($"case 0: values.X = BandJson.Codec.List.Map.{read}(ref reader); break;");
        text.ShouldContain($"BandJson.Codec.List.Map.Try{read}(ref scanner, out values.X)");
        text.ShouldContain($"BandJson.Codec.List.Map.{write}(ref writer, \",\\\"x\\\":\"u8, value.X);");
    }

    [Fact]
    public void An_alias_is_one_more_name_of_its_member()
    {
        string text = Fragment(
            "public sealed class",
            Given.Field("a", "A", Given.Whole) with { Aliases = EquatableArray.Of("old", "older") },
            Given.Field("b", "B", Given.Whole, true) with { Aliases = EquatableArray.Of("past") });
        text.ShouldContain("""
                private static readonly MemberNames Names = new MemberNames(
                    "a",
                    "b")
                    .Expect(0)
                    .Alias(0, "old")
                    .Alias(0, "older")
                    .Alias(1, "past");
            """);
        text.ShouldNotContain("case 2:");
    }

    [Fact]
    public void A_value_that_can_be_missing_is_recognised_as_null_too() =>
        Fragment("public sealed class", Given.Field("x", "X", new EnumRef("Band"), true))
            .ShouldContain("(!scanner.Is(\",\\\"x\\\":\"u8) || BandJson.Codec.TryReadOptional(ref scanner, out values.X))");

    [Fact]
    public void A_member_with_nothing_values_is_recognised_by_a_codec_of_its_own() =>
        Fragment("public sealed class", Given.Field("x", "X", Given.Text) with { Nothing = EquatableArray.Of("\"-\"") })
            .ShouldContain("scanner.Is(\",\\\"x\\\":\"u8) && _codecOfX.TryReadOptional(ref scanner, out values.X)");

    [Fact]
    public void Members_named_like_what_the_code_uses_do_not_collide()
    {
        string[] names = ["Scanner", "Reader", "Writer", "Value", "Values", "Member", "Make", "Names", "Class"];
        string text = Fragment("public sealed class", [.. names.Select(name => Given.Field(name, name, Given.Whole))]);
        text.ShouldContain("""
                    Scanner = values.Scanner,
                    Reader = values.Reader,
                    Writer = values.Writer,
                    Value = values.Value,
                    Values = values.Values,
                    Member = values.Member,
                    Make = values.Make,
                    Names = values.Names,
                    Class = values.Class,
            """);
    }

    [Fact]
    public void A_name_with_quotes_is_looked_for_as_JSON_writes_it() =>
        Fragment("public sealed class", Given.Field("a\"b\\\u0001", "X", Given.Whole))
            .ShouldContain("scanner.Is(\",\\\"a\\\\\\\"b\\\\\\\\\\\\u0001\\\":\"u8)");

    [Fact]
    public void A_type_without_members_keeps_received_properties()
    {
        string text = Fragment("public sealed class");
        text.ShouldContain("""
                        switch (member.Number)
                        {
                            default: values.UnknownMembers.Add(ref reader); break;
                        }
            """);
        text.ShouldContain("""
                    bool isRecognised =
                        scanner.EndObject();
            """);
    }

    [Fact]
    public void Types_that_are_only_sent_are_not_recognised_but_read()
    {
        TypeModel sent = Given.Type("Station", Given.Field("x", "X", Given.Whole)) with { Use = TypeUse.Sent };
        string text = Emitted.File("Air.Json.g.cs", Given.Api(Given.Group("Air", sent)));
        text.ShouldNotContain("TryRead");
        text.ShouldContain("default: reader.Skip(); break;");
    }

    [Fact]
    public void A_sent_type_maps_wire_names_to_properties_whose_name_differs()
    {
        TypeModel sent = Given.Type(
            "Station",
            Given.Field("keepMin", "KeptFor", Given.Whole),
            Given.Field("name", "Name", Given.Text),
            Given.Field("class", "class", Given.Text)) with { Use = TypeUse.Sent };

        Emitted.Member(
            "protected override string PropertyOf", "Air.Json.g.cs", Given.Api(Given.Group("Air", sent))).ShouldBe("""
            /// <inheritdoc />
            protected override string PropertyOf(string name) => name switch
            {
                "keepMin" => "KeptFor",
                "class" => "class",
                _ => base.PropertyOf(name),
            };
            """);
        Fragment("public sealed class", Given.Field("keepMin", "KeptFor", Given.Whole)).ShouldNotContain("PropertyOf");
    }

    private static string Fragment(string start, params FieldModel[] fields) => Emitted.Member(
        start, "Air.Json.g.cs", Given.Api(Given.Group("Air", Given.Type("Station", fields), Given.Type("Mast"))));
}
