using Newtonsoft.Json;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>Single-text values in Newtonsoft.Json, which uses their type converters.</summary>
public sealed class NewtonsoftTests
{
    [Fact]
    public void Values_that_are_one_text_are_read_back()
    {
        Note note = new()
        {
            Status = SampleStatus.Publishing,
            Other = Open<SampleStatus>.FromUnknownValue("NEWER"),
            Key = "k",
            Extra = RawJson.Parse("""{"a":1.0}"""),
        };

        string json = JsonConvert.SerializeObject(note);

        json.ShouldBe(
            """{"Status":"PUBLISHING","Other":"NEWER","Absent":"","Key":"k","Extra":"{\"a\":1.0}"}""");
        JsonConvert.DeserializeObject<Note>(json).ShouldBe(note);
    }

    private sealed record Note
    {
        public Open<SampleStatus> Status { get; init; }

        public Open<SampleStatus> Other { get; init; }

        public Open<SampleStatus> Absent { get; init; }

        public Secret Key { get; init; }

        public RawJson Extra { get; init; }
    }
}
