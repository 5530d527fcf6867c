using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace LiveStation.Emulator.Media;

/// <summary>Writes big-endian numbers, and the boxes of an MP4 file.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>The number of bytes so far.</summary>
    public int Length => _bytes.Count;

    /// <summary>Returns the bytes.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>Writes a box.</summary>
    /// <param name="type">The type, 4 characters.</param>
    /// <param name="content">Writes the content.</param>
    public void Box(string type, Action content)
    {
        int start = Length;
        Number32(0);
        Text(type);
        content();
        Patch(start, Length - start);
    }

    /// <summary>Writes a box that begins with a version and flags.</summary>
    /// <param name="type">The type, 4 characters.</param>
    /// <param name="version">The version.</param>
    /// <param name="flags">The flags.</param>
    /// <param name="content">Writes the content.</param>
    public void FullBox(string type, byte version, int flags, Action content) => Box(type, () =>
    {
        Number32((version << 24) | flags);
        content();
    });

    /// <summary>Writes a number of 2 bytes.</summary>
    /// <param name="value">The number.</param>
    public void Number16(int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        _bytes.AddRange(bytes);
    }

    /// <summary>Writes numbers of 4 bytes.</summary>
    /// <param name="values">The numbers.</param>
    public void Number32(params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (int value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            _bytes.AddRange(bytes);
        }
    }

    /// <summary>Writes a number of 8 bytes.</summary>
    /// <param name="value">The number.</param>
    public void Number64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        _bytes.AddRange(bytes);
    }

    /// <summary>Writes text in ASCII.</summary>
    /// <param name="text">The text.</param>
    public void Text(string text) => _bytes.AddRange(Encoding.ASCII.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Bytes(params ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>Replaces a number of 4 bytes.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="value">The number.</param>
    public void Patch(int position, int value) =>
        BinaryPrimitives.WriteInt32BigEndian(CollectionsMarshal.AsSpan(_bytes)[position..], value);
}
