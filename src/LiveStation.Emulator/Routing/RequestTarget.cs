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

    /// <summary>Takes a target apart; null when it is no path and query of UTF-8 in percent-encoding.</summary>
    public static RequestTarget? Parse(string raw)
    {
        if (!raw.StartsWith('/'))
            return null;
        string[] parts = raw.Split('?', 2);
        string[] segments = parts[0].Split('/')[1..];
        try
        {
            // No operation reads the query yet, but the gateway reads all of the target.
            foreach (string query in parts.Skip(1))
                Decode(query);
            return new RequestTarget(raw, Array.ConvertAll(segments, Decode));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Decode(string encoded)
    {
        List<byte> bytes = new(encoded.Length);
        for (int i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%')
            {
                bytes.Add(encoded[i] <= 0x7F ? (byte)encoded[i] : throw new FormatException());
                continue;
            }
            if (i + 2 >= encoded.Length)
                throw new FormatException();
            bytes.AddRange(Convert.FromHexString(encoded.AsSpan(i + 1, 2)));
            i += 2;
        }
        return StrictUtf8.GetString([.. bytes]);
    }
}
