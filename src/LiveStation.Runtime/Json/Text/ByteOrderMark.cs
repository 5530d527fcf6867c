namespace LiveStation.Runtime.Json.Text;

/// <summary>The 3-byte UTF-8 byte order mark that some writers add.</summary>
internal static class ByteOrderMark
{
    /// <summary>Returns the text without a byte order mark.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.Slice(3) : utf8;
}
