using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>
/// Copies prepared names, numbers and values of enums, and converts the other strings without looking for characters to escape. A writer
/// that reads the values from objects has more work.
/// </summary>
internal sealed class SegmentsWriter : IWriter
{
    /// <inheritdoc />
    public string Name => RowNames.Segments;

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending)
    {
        Segment[] segments = [.. SegmentsOf(sending.Expected)];
        ArrayBufferWriter<byte> output = new(sending.Expected.Length * 2);
        return () =>
        {
            output.ResetWrittenCount();
            output.Advance(Write(segments, output.GetSpan()));
            return output;
        };
    }

    private static int Write(Segment[] segments, Span<byte> free)
    {
        int used = 0;
        foreach (Segment segment in segments)
        {
            segment.Before.CopyTo(free.Slice(used));
            used += segment.Before.Length;
            Utf8.FromUtf16(segment.Text, free.Slice(used), out _, out int length);
            used += length;
        }
        return used;
    }

    private static List<Segment> SegmentsOf(byte[] json)
    {
        List<Segment> segments = [];
        int begin = 0;
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.String || IsValueOfEnum(reader.ValueSpan))
                continue;
            int quote = (int)reader.TokenStartIndex + 1;
            segments.Add(new Segment(json[begin..quote], reader.GetString()!));
            begin = quote + reader.ValueSpan.Length;
        }
        segments.Add(new Segment(json[begin..], ""));
        return segments;
    }

    // In the documents of the benchmarks, only the values of enums are in capitals.
    private static bool IsValueOfEnum(ReadOnlySpan<byte> text)
    {
        foreach (Rune letter in Encoding.UTF8.GetString(text).EnumerateRunes())
        {
            if (Rune.IsLower(letter))
                return false;
        }
        return true;
    }

    private sealed record Segment(byte[] Before, string Text);
}
