using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Paths in the reported errors.</summary>
public sealed class PathTests
{
    /// <summary>The error of a text when unreadable values are not discarded.</summary>
    private static JsonShapeException Fault<T>(JsonCodec<T> codec, string json) => Should.Throw<JsonShapeException>(() =>
    {
        ModelReader reader = ModelReader.Again(Encoding.UTF8.GetBytes(json), drift: null, refusesUnreadable: true);
        codec.ReadWhole(ref reader);
    });

    [Theory]
    [InlineData("""{"alert":{"threshold":"x"}}""", "$.alert.threshold")]
    [InlineData("""{"more":{"threshold":"x"},"alert":{"a":[1,{"b":2}],"threshold":[]}}""", "$.alert.threshold")]
    [InlineData("""{"alert":{},"steps":[{},{"threshold":1},{"a":[],"threshold":{}}]}""", "$.steps[2].threshold")]
    [InlineData("""{"alert":{},"steps":[{},7]}""", "$.steps[1]")]
    [InlineData("""{"alert":{},"steps":[[]]}""", "$.steps[0]")]
    [InlineData("""{"alert":{},"steps":7}""", "$.steps")]
    [InlineData("""{"alert":{},"counts":{"a":1,"b c":[]}}""", "$.counts['b c']")]
    [InlineData("""{"alert":{},"counts":{"이름":[]}}""", "$.counts.이름")]
    [InlineData("""{"alert":{},"counts":{"a\nb'":[]}}""", "$.counts['a?b?']")]
    [InlineData("""{"alert":{},"counts":{"":[]}}""", "$.counts['']")]
    [InlineData("""{"\u0061lert":7}""", "$.alert")]
    [InlineData("7", "$")]
    public void A_fault_is_reported_with_its_path(string json, string path) =>
        Fault(SampleChannelJson.Instance, json).Path.ShouldBe(path);

    [Fact]
    public void An_overlong_name_is_truncated()
    {
        string name = new('n', 5000);

        string? path = Fault(Codecs.Int64.Map, "{\"" + name + "\":[]}").Path;

        path.ShouldBe("$['" + new string('n', 100) + "…']");
    }

    [Fact]
    public void A_fault_shows_no_value()
    {
        JsonShapeException fault = Fault(SampleChannelJson.Instance, """{"alert":{"threshold":"p4ss"}}""");

        fault.ToString().ShouldNotContain("p4ss");
        fault.Message.ShouldBe(
            "$.alert.threshold: expected a 32-bit integer, found a string that does not contain one");
    }

    [Fact]
    public void A_byte_order_mark_does_not_change_the_position() =>
        Fault(SampleChannelJson.Instance, "\uFEFF{\"alert\":7}").Path.ShouldBe("$.alert");
}
