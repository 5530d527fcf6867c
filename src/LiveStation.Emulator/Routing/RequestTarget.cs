using System.Text;

namespace LiveStation.Emulator.Routing;

/// <summary>The request target: the part between method and version in the first line of a request.</summary>
/// <param name="Raw">The exact characters that were sent; the signature covers them.</param>
/// <param name="Segments">
/// Segments of the path, each percent-decoded on its own, so that %2F remains part of its segment.
/// </param>
/// <param name="Query">Names and values of the query, each percent-decoded, in the order they were sent.</param>
internal sealed record RequestTarget(string Raw, string[] Segments, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses a target; returns null if it is not a path and query of percent-encoded UTF-8.</summary>
    public static RequestTarget? Parse(string raw)
    {
        if (!raw.StartsWith('/'))
            return null;
        string[] parts = raw.Split('?', 2);
        string[] segments = parts[0].Split('/')[1..];
        try
        {
            return new RequestTarget(
                raw,
                Array.ConvertAll(segments, Decode),
                [.. parts.Skip(1).SelectMany(query => query.Split('&')).Where(pair => pair.Length > 0).Select(Pair)]);
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    // A name without a value has an empty value. A plus is a plus: the gateway uses percent-encoding.
    private static KeyValuePair<string, string> Pair(string pair)
    {
        string[] parts = pair.Split('=', 2);
        return new KeyValuePair<string, string>(Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : "");
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
