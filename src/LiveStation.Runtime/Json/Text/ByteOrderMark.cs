namespace LiveStation.Runtime.Json.Text;

/// <summary>The three bytes that some writers put before UTF-8.</summary>
internal static class ByteOrderMark
{
    /// <summary>The text without them.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.Slice(3) : utf8;
}
