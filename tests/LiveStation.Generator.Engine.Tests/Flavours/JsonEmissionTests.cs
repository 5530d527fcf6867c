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

                private static readonly MemberNames Names = new(
                    "name");

                /// <inheritdoc />
                public override Station Read(ref ModelReader reader)
                {
                    string name = "";
                    UnknownMembersBuilder unknown = default;
                    int member = MemberNames.None;
                    reader.BeginObject();
                    while (reader.NextMember(Names, ref member))
                    {
                        switch (member)
                        {
                            case 0: name = Codecs.String.Read(ref reader); break;
                            default: unknown.Add(ref reader); break;
                        }
                    }
                    return new Station
                    {
                        Name = name,
                        UnknownMembers = unknown.Build(),
                    };
                }

                /// <inheritdoc />
                public override void Write(Utf8JsonWriter writer, Station value)
                {
                    writer.WriteStartObject();
                    Codecs.String.WriteMember(writer, Names[0], value.Name);
                    WriteUnknown(writer, value.UnknownMembers);
                    writer.WriteEndObject();
                }
            }
            """);

    [Theory]
    [InlineData(ScalarKind.String, "string x = \"\";", "Codecs.String")]
    [InlineData(ScalarKind.Secret, "Secret x = default;", "Codecs.Secret")]
    [InlineData(ScalarKind.Int, "int x = 0;", "Codecs.Int32")]
    [InlineData(ScalarKind.Long, "long x = 0;", "Codecs.Int64")]
    [InlineData(ScalarKind.Double, "double x = 0;", "Codecs.Double")]
    [InlineData(ScalarKind.Bool, "bool x = false;", "Codecs.Boolean")]
    [InlineData(ScalarKind.TimestampMilliseconds, "DateTimeOffset x = default;", "Codecs.TimestampMilliseconds")]
    [InlineData(ScalarKind.TimestampKst14, "DateTimeOffset x = default;", "Codecs.TimestampKst14")]
    [InlineData(ScalarKind.DurationMilliseconds, "TimeSpan x = default;", "Codecs.DurationMilliseconds")]
    [InlineData(ScalarKind.DurationSeconds, "TimeSpan x = default;", "Codecs.DurationSeconds")]
    [InlineData(ScalarKind.DurationMinutes, "TimeSpan x = default;", "Codecs.DurationMinutes")]
    [InlineData(ScalarKind.Json, "RawJson x = default;", "Codecs.Json")]
    public void A_certain_member_is_its_default_until_it_comes(ScalarKind kind, string local, string codec)
    {
        string text = Fragment("public sealed class", Given.Field("x", "X", kind));
        text.ShouldContain(local);
        text.ShouldContain($"case 0: x = {codec}.Read(ref reader); break;");
        text.ShouldContain($"{codec}.WriteMember(writer, Names[0], value.X);");
    }

    [Theory]
    [InlineData(ScalarKind.Int, true, "int? x = null;", "Codecs.Int32")]
    [InlineData(ScalarKind.Uri, true, "Uri? x = null;", "Codecs.Uri")]
    [InlineData(ScalarKind.Uri, false, "Uri? x = null;", "Codecs.Uri")]
    public void A_member_that_can_be_null_is_not_written_then(
        ScalarKind kind, bool optional, string local, string codec)
    {
        string text = Fragment("public sealed class", Given.Field("x", "X", kind, optional));
        text.ShouldContain(local);
        text.ShouldContain($"case 0: x = {codec}.ReadOptional(ref reader); break;");
        text.ShouldContain($"{codec}.WriteOptionalMember(writer, Names[0], value.X);");
    }

    [Fact]
    public void A_certain_object_that_did_not_come_is_an_error()
    {
        string text = Fragment("public sealed class StationJson", Given.Field("mast", "Mast", new ObjectRef("Mast")));
        text.ShouldContain("Mast? mast = null;");
        text.ShouldContain("case 0: mast = MastJson.Instance.Read(ref reader); break;");
        text.ShouldContain("Mast = mast ?? throw reader.Missing(Names, 0),");
        text.ShouldContain("MastJson.Instance.WriteMember(writer, Names[0], value.Mast);");
    }

    [Fact]
    public void Only_what_other_types_need_has_an_empty_object()
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
        text.ShouldContain($"case 0: x = BandJson.Codec.List.Map.{read}(ref reader); break;");
        text.ShouldContain($"BandJson.Codec.List.Map.{write}(writer, Names[0], value.X);");
    }

    [Fact]
    public void An_alias_is_one_more_name_after_all_others()
    {
        string text = Fragment(
            "public sealed class",
            Given.Field("a", "A", Given.Whole) with { Aliases = EquatableArray.Of("old", "older") },
            Given.Field("b", "B", Given.Whole) with { Aliases = EquatableArray.Of("past") });
        text.ShouldContain("""
                private static readonly MemberNames Names = new(
                    "a",
                    "b",
                    "old",
                    "older",
                    "past");
            """);
        text.ShouldContain("case 0: case 2: case 3: a = ");
        text.ShouldContain("case 1: case 4: b = ");
    }

    [Fact]
    public void Members_named_like_the_locals_of_the_reader_do_not_collide()
    {
        string[] names = ["Reader", "Writer", "Value", "Member", "Unknown", "Class"];
        string text = Fragment("public sealed class", [.. names.Select(name => Given.Field(name, name, Given.Whole))]);
        text.ShouldContain("""
                        Reader = reader_,
                        Writer = writer_,
                        Value = value_,
                        Member = member_,
                        Unknown = unknown_,
                        Class = @class,
            """);
    }

    [Fact]
    public void A_type_without_members_keeps_what_comes() => Fragment("public sealed class").ShouldContain("""
                    switch (member)
                    {
                        default: unknown.Add(ref reader); break;
                    }
        """);

    private static string Fragment(string start, params FieldModel[] fields) => Emitted.Member(
        start, "Air.Json.g.cs", Given.Api(Given.Group("Air", Given.Type("Station", fields), Given.Type("Mast"))));
}
