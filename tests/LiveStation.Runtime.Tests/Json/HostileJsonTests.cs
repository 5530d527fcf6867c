using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Malicious input. The seeds are fixed, so that a failure can be reproduced.</summary>
public sealed class HostileJsonTests
{
    private static readonly byte[] Seed = Encoding.UTF8.GetBytes(
        """
        {"content":{"id":"ls-1","name":"이\u0000름\ud83d\ude00","status":"PUBLISHING","createdTime":1755747059000,
        "length":"90","address":"https://a.example.com/","streamKey":"p4ss","alert":{"threshold":3.0e1},
        "steps":[{"threshold":1},{"x":[[],{}]}],"counts":{"b":2,"a":-1},"more":{"x":[1,2]}},"total":17,"error":null}
        """);

    private static readonly ReplyCodec<SampleChannel> Reply = SampleApi.Envelope.Object(SampleChannelJson.Instance);
    private static readonly ReplyCodec<ResultList<SampleChannel>> Replies =
        SampleApi.Envelope.List(SampleChannelJson.Instance);

    private static void ShouldBeReadOrRefused(byte[] body)
    {
        Read(Reply, body);
        Read(Replies, body);
        // Other code reads the text of an error; it must never fail.
        ErrorBodyReader.Read(body, new HiddenTexts(["hidden"])).ShouldNotBeNull();
    }

    private static void Read<T>(ReplyCodec<T> codec, byte[] body)
    {
        try
        {
            T value = codec.Read(body);
            using Utf8JsonWriter writer = new(Stream.Null);
            codec.Write(writer, value);
        }
        catch (JsonShapeException fault)
        {
            fault.Path.ShouldNotBeNull().ShouldStartWith("$");
        }
    }

    [Fact]
    public void Random_bytes_are_refused_in_one_way()
    {
        Random random = new(20260101);
        for (int i = 0; i < 3000; i++)
        {
            byte[] body = new byte[random.Next(60)];
            random.NextBytes(body);
            ShouldBeReadOrRefused(body);
        }
    }

    [Fact]
    public void Changed_bytes_are_read_or_refused_in_one_way()
    {
        Random random = new(20260102);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] body = (byte[])Seed.Clone();
            for (int change = random.Next(1, 4); change > 0; change--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            ShouldBeReadOrRefused(body);
        }
    }

    [Fact]
    public void Recombined_fragments_are_read_or_refused_in_one_way()
    {
        string[] words =
        [
            "{", "}", "[", "]", ",", ":", "null", "true", "1e400", "-0", "\"\\ud800\"", "\"\"", "\"content\"",
            "\"error\"", "\"alert\"", "\"threshold\"", "\"steps\"", "\"createdTime\"", "\"total\"",
            "99999999999999999999",
        ];
        Random random = new(20260103);
        for (int i = 0; i < 20_000; i++)
        {
            IEnumerable<string> parts = Enumerable.Range(0, random.Next(1, 14))
                .Select(_ => words[random.Next(words.Length)]);
            ShouldBeReadOrRefused(Encoding.UTF8.GetBytes("{\"content\":" + string.Concat(parts)));
        }
    }

    [Fact]
    public void Every_beginning_of_a_body_is_refused()
    {
        for (int length = 0; length < Seed.Length - 1; length++)
        {
            byte[] body = Seed.AsSpan(0, length).ToArray();
            Should.Throw<JsonShapeException>(() => Reply.Read(body));
            ShouldBeReadOrRefused(body);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Endless_nesting_is_refused(string open)
    {
        byte[] body = Encoding.UTF8.GetBytes(
            "{\"content\":{\"more\":" + string.Concat(Enumerable.Repeat(open, 200_000)));

        ShouldBeReadOrRefused(body);
        Should.Throw<JsonShapeException>(() => Reply.Read(body));
    }

    [Fact]
    public void Nesting_is_bounded_at_64()
    {
        static string Nested(int depth) =>
            "{\"alert\":{},\"more\":" + new string('[', depth) + new string(']', depth) + "}";

        JsonText.Read(SampleChannelJson.Instance, Nested(63)).UnknownMembers.Count.ShouldBe(1);
        Should.Throw<JsonException>(() => JsonText.Read(SampleChannelJson.Instance, Nested(64)));
    }

    [Fact]
    public void Invalid_text_in_unknown_members_is_kept_with_replacement_characters()
    {
        byte[] body = [.. "{\"alert\":{},\"more\":\""u8, 0xFF, .. "\"}"u8];

        JsonText.Read(SampleChannelJson.Instance, body).UnknownMembers["more"].ShouldBe(RawJson.Parse("\"\ufffd\""));
    }
}
