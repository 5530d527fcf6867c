
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

public sealed class EnumCodecTests
{
    private static readonly EnumCodec<SampleStatus> Codec = SampleStatusJson.Codec;

    [Theory]
    [InlineData("\"PUBLISHING\"")]
    [InlineData("\"PUBLISH\"")]
    [InlineData("\"송출\"")]
    [InlineData("\"\\u0050UBLISH\"")]
    public void A_wire_value_and_its_aliases_are_read_as_the_enum_value(string json) =>
        JsonText.Read(Codec, json).Known.ShouldBe(SampleStatus.Publishing);

    [Theory]
    [InlineData("\"PAUSED\"", "PAUSED")]
    [InlineData("\"publishing\"", "publishing")]
    [InlineData("\"\"", "")]
    [InlineData("7", "7")]
    [InlineData("true", "true")]
    public void Another_value_is_kept_as_text(string json, string text) =>
        JsonText.Read(Codec, json).UnknownValue.ShouldBe(text);

    [Fact]
    public void Null_is_absence() => JsonText.Read(Codec, "null").IsAbsent.ShouldBeTrue();

    [Fact]
    public void An_object_is_not_an_enum_value() =>
        JsonText.Fault(Codec, "{}").Expectation.ShouldBe("expected a string, found an object");

    [Fact]
    public void An_alias_is_written_as_the_wire_value()
    {
        JsonText.Write(Codec, JsonText.Read(Codec, "\"PUBLISH\"")).ShouldBe("\"PUBLISHING\"");
        JsonText.Write(Codec, Open<SampleStatus>.FromUnknownValue("새 값")).ShouldBe("\"새 값\"");
    }

    [Fact]
    public void Absence_is_not_written_as_a_member_and_is_null_in_a_list()
    {
        string text = JsonText.WriteObject((ref ModelWriter writer) =>
        {
            Codec.WriteMember(ref writer, ",\"a\":"u8, default);
            Codec.WriteMember(ref writer, ",\"b\":"u8, SampleStatus.Creating);
        });

        text.ShouldBe("""{"b":"CREATING"}""");
        JsonText.Write(Codec.List, [default, SampleStatus.Creating]).ShouldBe("""[null,"CREATING"]""");
    }

    [Fact]
    public void Texts_and_values_are_converted_in_both_directions()
    {
        Codec.TextOfKnown(SampleStatus.Creating).ShouldBe("CREATING");
        Codec.ToText(SampleStatus.Publishing).ShouldBe("PUBLISHING");
        Codec.ToText(Open<SampleStatus>.FromUnknownValue("X")).ShouldBe("X");
        Codec.ToText(default).ShouldBeNull();
        Codec.FromText("PUBLISH").ShouldBe(SampleStatus.Publishing);
        Codec.FromText("X").UnknownValue.ShouldBe("X");
        Codec.FromText(null).IsAbsent.ShouldBeTrue();
    }

    [Fact]
    public void A_number_that_is_not_an_enum_value_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Codec.TextOfKnown((SampleStatus)99));
        Should.Throw<ArgumentException>(() => JsonText.Write(Codec, (SampleStatus)99));
        Codec.ToTextOrNull((SampleStatus)99).ShouldBeNull();
    }

    [Fact]
    public void Two_members_with_one_text_are_refused() =>
        Should.Throw<ArgumentException>(() => new EnumCodec<SampleStatus>(
            new(SampleStatus.Creating, "A"), new(SampleStatus.Publishing, "B", "A")));

    [Theory]
    [InlineData(SampleStatus.Creating)]
    [InlineData(SampleStatus.Publishing)]
    public void A_member_that_is_listed_twice_is_refused(SampleStatus member) =>
        Should.Throw<ArgumentException>(() => new EnumCodec<SampleStatus>(new(member, "A"), new(member, "B")))
            .Message.ShouldStartWith("A member of the enum is listed twice: ");

    [Fact]
    public void Known_values_are_read_without_allocation()
    {
        byte[] json = "\"PUBLISHING\""u8.ToArray();
        Read();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Open<SampleStatus> status = Read();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        status.Known.ShouldBe(SampleStatus.Publishing);

        Open<SampleStatus> Read()
        {
            ModelReader reader = ModelReader.Again(json, drift: null);
            return Codec.Read(ref reader);
        }
    }
}
