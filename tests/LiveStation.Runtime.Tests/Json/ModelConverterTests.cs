using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Coding;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Generated types in user-defined JSON types.</summary>
public sealed class ModelConverterTests
{
    private const string Json =
        """{"id":"\uAC00나","alert":{"threshold":30},"x":{"y":[1,"두"]},"steps":[{"threshold":1}],"status":"PAUSED"}""";

    private static readonly SampleChannel Expected = JsonText.Read(SampleChannelJson.Instance, Json);

    private sealed record Holder(string Before, SampleChannel Channel, SampleChannel? None, List<SampleAlert> Alerts);

    private static readonly string Held =
        "{\"Before\":\"b\",\"Channel\":" + Json + ",\"None\":null,\"Alerts\":[{\"threshold\":1},{\"z\":2}]}";

    private static readonly Dictionary<int, JsonSerializerOptions> Buffers = new[] { 1, 7, 16, 65_536 }
        .ToDictionary(size => size, size => new JsonSerializerOptions { DefaultBufferSize = size });

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static void ShouldBeHeld(Holder? holder)
    {
        holder.ShouldNotBeNull().Before.ShouldBe("b");
        holder.Channel.Id.ShouldBe(Expected.Id);
        holder.Channel.Status.ShouldBe(Expected.Status);
        holder.Channel.Steps.ShouldBe(Expected.Steps);
        holder.Channel.UnknownMembers["x"].ToElement().GetProperty("y")[1].GetString().ShouldBe("두");
        holder.None.ShouldBeNull();
        holder.Alerts.Select(alert => alert.Threshold).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_serializer_reads_and_writes_by_the_types_own_codec()
    {
        SampleChannel? channel = JsonSerializer.Deserialize<SampleChannel>(Json);

        JsonSerializer.Serialize(channel, Relaxed).ShouldBe(
            JsonText.Write(SampleChannelJson.Instance, channel.ShouldNotBeNull()));
    }

    [Fact]
    public void Indentation_and_escaping_of_a_users_document_are_the_users()
    {
        JsonSerializer.Serialize(new SampleAlert { Threshold = 3 }, Indented).ShouldBe("{\n  \"threshold\": 3\n}");
        JsonSerializer.Serialize(Expected).ShouldContain("\\uAC00");
    }

    [Fact]
    public void Users_types_can_contain_them() => ShouldBeHeld(JsonSerializer.Deserialize<Holder>(Held));

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(65_536)]
    public async Task They_are_read_from_streams(int buffer)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Held));

        ShouldBeHeld(await JsonSerializer.DeserializeAsync<Holder>(stream, Buffers[buffer], Calls.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void They_are_read_from_bytes_in_pieces(int size)
    {
        Utf8JsonReader reader = new(Pieces.Of(Encoding.UTF8.GetBytes(Held), size));

        ShouldBeHeld(JsonSerializer.Deserialize<Holder>(ref reader));
    }

    [Fact]
    public async Task They_are_read_from_pipes()
    {
        PipeReader pipe = PipeReader.Create(Pieces.Of(Encoding.UTF8.GetBytes(Held), 3));

        ShouldBeHeld(await JsonSerializer.DeserializeAsync<Holder>(pipe, cancellationToken: Calls.Token));
    }

    [Fact]
    public void A_fault_in_segments_is_reported_with_its_path_in_the_type()
    {
        byte[] utf8 = [.. """[{"threshold":1},{"threshold":{}}]"""u8];
        JsonSerializerOptions options = new()
        {
            Converters = { new CodecConverter<ValueList<SampleAlert>>(SampleAlertJson.Request.List) },
        };

        JsonShapeException fault = Should.Throw<JsonShapeException>(() =>
        {
            Utf8JsonReader reader = new(Pieces.Of(utf8, 1));
            JsonSerializer.Deserialize<ValueList<SampleAlert>>(ref reader, options);
        });

        fault.Path.ShouldBe("$[1].threshold");
    }

    private const string Odd =
        """{"alert":{ "z" : "가\u00e9<&" },"x":{ "y" : [1, "두\u0041" ,1.50e3], "s":"a\/b" }, "n":-0 , "t": true }""";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    public async Task A_serializer_and_a_call_return_equal_records(int size)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Odd);
        SampleChannel expected = JsonText.Read(SampleChannelJson.Instance, utf8);

        JsonSerializer.Deserialize<SampleChannel>(Odd).ShouldBe(expected);
        JsonSerializer.Deserialize<SampleChannel>(utf8).ShouldBe(expected);
        using MemoryStream stream = new(utf8);
        (await JsonSerializer.DeserializeAsync<SampleChannel>(stream, Buffers[size], Calls.Token)).ShouldBe(expected);
        Utf8JsonReader reader = new(Pieces.Of(utf8, size));
        JsonSerializer.Deserialize<SampleChannel>(ref reader).ShouldBe(expected);
        Encoding.UTF8.GetString(expected.UnknownMembers["x"].ToUtf8().Span)
            .ShouldBe("""{ "y" : [1, "두\u0041" ,1.50e3], "s":"a\/b" }""");
    }

    private static readonly JsonSerializerOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    [Fact]
    public void Syntax_that_is_not_JSON_is_not_kept_if_a_serializer_accepts_it()
    {
        const string json =
            """
            {"alert":{},"x":{"y":/* one */[1,"두" , ], // two
            "z":{},},"n":1}
            """;

        SampleChannel channel = JsonSerializer.Deserialize<SampleChannel>(json, Lenient).ShouldNotBeNull();

        channel.UnknownMembers["x"].ShouldBe(RawJson.Parse("""{"y":[1,"두"],"z":{}}"""));
        channel.UnknownMembers["n"].ShouldBe(RawJson.Parse("1"));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_read_by_a_serializer_as_by_a_client()
    {
        byte[] body = [.. "{\"alert\":{},\"more\":\""u8, 0xFF, .. "\"}"u8];

#if NETSTANDARD_BUILD
        // The framework does not expose the bytes there.
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SampleChannel>(body));
#else
        JsonSerializer.Deserialize<SampleChannel>(body)!.UnknownMembers["more"].ShouldBe(RawJson.Parse("\"\ufffd\""));
#endif
    }

    [Fact]
    public void The_reader_continues_after_the_type()
    {
        SampleAlert[]? alerts = JsonSerializer.Deserialize<SampleAlert[]>("""[{"threshold":1},{"a":{"b":[]}},null]""");

        alerts.ShouldNotBeNull().Length.ShouldBe(3);
        alerts[2].ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"alert":{"threshold":tru},"id":"a"}""", "$.alert.threshold")]
    [InlineData("{\"id\":\"a\",\n\"steps\":[{},{\"x\":[1,2,}]}]}", "$.steps[1].x[1]")]
    [InlineData("{\"alert\":{}", "$.alert")]
    public void Malformed_json_is_reported_with_its_path_line_and_byte(string json, string path)
    {
        JsonException fault = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SampleChannel>(json));
        JsonException plain = Should.Throw<JsonException>(() => JsonDocument.Parse(json));

        fault.Path.ShouldBe(path);
        (fault.LineNumber, fault.BytePositionInLine).ShouldBe((plain.LineNumber, plain.BytePositionInLine));
        fault.Message.ShouldNotContain("tru");
    }

    [Theory]
    [InlineData("{\"threshold\":")]
    [InlineData("{\"threshold\":tru}")]
    [InlineData("[]")]
    public void A_fault_has_the_base_class_that_users_catch(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SampleAlert>(json));
}
