using System.Text;

namespace LiveStation.Emulator.Routing;

/// <summary>What stands between method and version in the first line of a request.</summary>
/// <param name="Raw">The very characters that were sent: what the signature covers.</param>
/// <param name="Segments">
/// Segments of the path, each percent-decoded on its own, so that %2F stays inside its segment.
/// </param>
internal sealed record RequestTarget(string Raw, string[] Segments)
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes a target apart; null when it is no path, or not UTF-8 in percent-encoding.</summary>
    public static RequestTarget? Parse(string raw)
    {
        if (!raw.StartsWith('/'))
            return null;
        string[] segments = raw.Split('?', 2)[0].Split('/')[1..];
        try
        {
            return new RequestTarget(raw, Array.ConvertAll(segments, Decode));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Decode(string segment)
    {
        List<byte> bytes = new(segment.Length);
        for (int i = 0; i < segment.Length; i++)
        {
            if (segment[i] != '%')
            {
                bytes.Add(segment[i] <= 0x7F ? (byte)segment[i] : throw new FormatException());
                continue;
            }
            if (i + 2 >= segment.Length)
                throw new FormatException();
            bytes.AddRange(Convert.FromHexString(segment.AsSpan(i + 1, 2)));
            i += 2;
        }
        return StrictUtf8.GetString([.. bytes]);
    }
}
