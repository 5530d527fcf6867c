#if NET
using System.Buffers;
using System.Text;
using System.Text.Unicode;
#endif

namespace LiveStation.Runtime.Json;

/// <summary>Finds the end of a text and makes a string of it.</summary>
internal static class TextScan
{
#if NET
    // What cannot stand in a text as it is: the quote, the backslash, controls.
    private static readonly SearchValues<byte> Stops = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (byte)control), (byte)'"', (byte)'\\']);

    // Longer texts are rare, and the stack is not for them.
    private const int MostOnStack = 512;

    /// <summary>Where the first quote, backslash or control is; negative when there is none.</summary>
    public static int EndOf(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(Stops);

    /// <summary>The text of bytes; null when they are no UTF-8.</summary>
    public static string? ToText(ReadOnlySpan<byte> utf8) =>
        System.Text.Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8)
            : utf8.Length <= MostOnStack ? OnStack(utf8)
            : Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8)
            : null;

    // To check, to count and to copy are three walks; this is one, and a copy.
    private static string? OnStack(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[MostOnStack];
        OperationStatus status = Utf8.ToUtf16(utf8, text, out _, out int length, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? new string(text.Slice(0, length)) : null;
    }
#else
    /// <summary>Where the first quote, backslash or control is; negative when there is none.</summary>
    public static int EndOf(ReadOnlySpan<byte> utf8)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The text of bytes; null when they are no UTF-8.</summary>
    public static string? ToText(ReadOnlySpan<byte> utf8) => StrictUtf8.TextOf(utf8);
#endif
}
