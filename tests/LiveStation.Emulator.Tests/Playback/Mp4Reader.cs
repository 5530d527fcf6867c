using System.Buffers.Binary;
using System.Text;

namespace LiveStation.Emulator.Tests.Playback;

/// <summary>A box of an MP4 file.</summary>
internal sealed record Mp4Box(string Type, int Start, byte[] Content)
{
    private const int Header = 8;

    /// <summary>Reads the boxes that fill bytes exactly.</summary>
    public static IReadOnlyList<Mp4Box> In(byte[] bytes)
    {
        List<Mp4Box> boxes = [];
        for (int at = 0; at < bytes.Length;)
        {
            int size = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            size.ShouldBeInRange(Header, bytes.Length - at);
            boxes.Add(new Mp4Box(Encoding.ASCII.GetString(bytes, at + 4, 4), at, bytes[(at + Header)..(at + size)]));
            at += size;
        }
        return boxes;
    }

    /// <summary>Returns a box within, by its path.</summary>
    public static Mp4Box Find(byte[] bytes, params string[] path)
    {
        Mp4Box box = In(bytes).Single(one => one.Type == path[0]);
        return path.Length == 1 ? box : Find(box.Content, path[1..]);
    }

    public int Number32(int at) => BinaryPrimitives.ReadInt32BigEndian(Content.AsSpan(at));

    public int Number16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Content.AsSpan(at));

    public long Number64(int at) => BinaryPrimitives.ReadInt64BigEndian(Content.AsSpan(at));
}
