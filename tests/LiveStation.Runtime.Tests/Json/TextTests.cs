using System.Buffers;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Tests.Json;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"한국어 텍스트\"", "한국어 텍스트")]
    [InlineData("\"\\ud55c\\uAD6D\\n\\\"\\/\"", "한국\n\"/")]
    [InlineData("\"\\ud83d\\ude00😀\"", "😀😀")]
    [InlineData("\"\"", "")]
    [InlineData("17", "17")]
    [InlineData("1.50e3", "1.50e3")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    public void Text_is_read_in_every_form(string json, string expected) =>
        JsonText.Read(Codecs.String, json).ShouldBe(expected);

    [Theory]
    [InlineData("{}", "expected a string, found an object")]
    [InlineData("[]", "expected a string, found an array")]
    public void Objects_and_arrays_are_not_text(string json, string expectation) =>
        JsonText.Fault(Codecs.String, json).Expectation.ShouldBe(expectation);

    [Theory]
    [InlineData("😀", "😀")]
    [InlineData("\"😀\u007f\u2028\n\u0001\\\ue000", "\\\"😀\\u007F\\u2028\\n\\u0001\\\\\ue000")]
    public void How_a_character_is_written_does_not_depend_on_its_neighbours(string text, string written)
    {
        Encoding.UTF8.GetString(Codecs.String.ToUtf8(text)).ShouldBe("\"" + written + "\"");
        Encoding.UTF8.GetString(Codecs.String.ToUtf8("😀" + text)).ShouldBe("\"😀" + written + "\"");
        Encoding.UTF8.GetString(Codecs.String.ToUtf8(text + "\"")).ShouldBe("\"" + written + "\\\"\"");
        JsonText.Read(Codecs.String, Codecs.String.ToUtf8(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\u001f")]
    [InlineData("\u007f")]
    [InlineData("\u2028")]
    [InlineData(" ")]
    [InlineData("~")]
    [InlineData("\u0080")]
    [InlineData("한")]
    [InlineData("ℂ")]
    [InlineData("😀")]
    public void A_character_is_written_alike_at_every_position_of_texts_of_every_length(string character)
    {
        for (int length = 0; length < 50; length++)
        {
            for (int i = 0; i <= length; i++)
            {
                string text = new string('a', i) + character + new string('z', length - i);
                string written = Encoding.UTF8.GetString(Codecs.String.ToUtf8(text));
                written.ShouldBe(Encoding.UTF8.GetString(RelaxedText.Quoted(text)));
            }
        }
    }

    [Fact]
    public void An_object_is_written_alike_wherever_the_free_space_ends()
    {
        for (int length = 300; length < 560; length++)
        {
            SampleChannel channel = new()
            {
                Id = new string('a', length),
                Name = "name",
                Status = SampleStatus.Creating,
                CreatedTime = DateTimeOffset.FromUnixTimeMilliseconds(1),
                Address = new Uri("https://a.example"),
                StreamKey = "key",
                Steps = [new SampleAlert { Threshold = 1 }],
                UnknownMembers = ValueMap.From([KeyValuePair.Create("other", RawJson.Parse("null"))]),
            };
            TightOutput output = new();

            SampleChannelJson.Instance.WriteDocument(output, channel);

            output.Text.ShouldBe(JsonText.Write(SampleChannelJson.Instance, channel));
        }
    }

    [Fact]
    public void A_lone_surrogate_is_not_written()
    {
        Should.Throw<ArgumentException>(() => Codecs.String.ToUtf8("\ud83d"));
        Should.Throw<ArgumentException>(() => Codecs.String.ToUtf8("\"\ude00\ud83d"));
    }

    [Theory]
    [InlineData("\"\\ud800\"", "\ufffd")]
    [InlineData("\"\\udc00x\\t\"", "\ufffdx\t")]
    [InlineData("\"cut \\ud83d\"", "cut \ufffd")]
    [InlineData("\"\\ude00\\ud83d\\ud83d\\ude00\"", "\ufffd\ufffd😀")]
    public void A_lone_surrogate_is_read_as_the_replacement_character(string json, string text) =>
        JsonText.Read(Codecs.String, json).ShouldBe(text);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_read_as_the_replacement_character() =>
        JsonText.Read(Codecs.String, [(byte)'"', (byte)'a', 0xFF, (byte)'"']).ShouldBe("a\ufffd");

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("null", false)]
    [InlineData("\"\"", false)]
    [InlineData("\"yes\"", true)]
    [InlineData("\"N\"", false)]
    [InlineData("\" on \"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("[true]", true)]
    public void A_boolean_is_read_in_every_form(string json, bool expected) =>
        JsonText.Read(Codecs.Boolean, json).ShouldBe(expected);

    [Theory]
    [InlineData("2")]
    [InlineData("\"maybe\"")]
    [InlineData("[]")]
    public void Other_values_are_not_a_boolean(string json) => JsonText.Fault(Codecs.Boolean, json);

    [Fact]
    public void A_secret_is_read_and_written_as_text()
    {
        Secret secret = JsonText.Read(Codecs.Secret, "\"p4ss\"");

        secret.Reveal().ShouldBe("p4ss");
        JsonText.Write(Codecs.Secret, secret).ShouldBe("\"p4ss\"");
        JsonText.Read(Codecs.Secret, "null").Reveal().ShouldBe("");
    }

    [Theory]
    [InlineData("{\"a\" : [1, 2.0]}")]
    [InlineData("\"\\u0041\"")]
    [InlineData("1.50")]
    [InlineData("null")]
    public void Raw_json_is_kept_as_it_is_written(string json) =>
        JsonText.Write(Codecs.Json, JsonText.Read(Codecs.Json, json)).ShouldBe(json);

    /// <summary>An output whose spans are exactly as long as requested.</summary>
    private sealed class TightOutput : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _free = [];

        public string Text => Encoding.UTF8.GetString([.. _written]);

        public void Advance(int count) => _written.AddRange(_free.AsSpan(0, count).ToArray());

        public Memory<byte> GetMemory(int sizeHint = 0) => _free = new byte[sizeHint];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
