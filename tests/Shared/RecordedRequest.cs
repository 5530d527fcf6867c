using System.Globalization;
using System.Text;

namespace LiveStation.Tests.Shared;

/// <summary>A request as it was received.</summary>
/// <param name="Line">The first line: method, target and version.</param>
/// <param name="Headers">The headers, by their names in lower case.</param>
/// <param name="Body">The body, without the framing of chunks.</param>
internal sealed record RecordedRequest(string Line, ILookup<string, string> Headers, byte[] Body)
{
    /// <summary>Returns the record of a request that cannot be read.</summary>
    public static RecordedRequest Unreadable(string reason) =>
        new($"Unreadable: {reason}", Array.Empty<string>().ToLookup(name => name), []);

    /// <summary>Reads a request; returns null when the connection is closed before one begins.</summary>
    public static async Task<RecordedRequest?> ReadAsync(Stream stream, CancellationToken stop)
    {
        if (await LineAsync(stream, stop) is not { } first)
            return null;
        List<string> headers = [];
        while (await LineAsync(stream, stop) is { Length: > 0 } header)
            headers.Add(header);
        ILookup<string, string> named = headers.Select(header => header.Split(':', 2)).ToLookup(
            pair => pair[0].ToLowerInvariant(), pair => pair.ElementAtOrDefault(1)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);
        return new RecordedRequest(first, named, await BodyAsync(stream, named, stop));
    }

    private static async Task<byte[]> BodyAsync(Stream stream, ILookup<string, string> headers, CancellationToken stop)
    {
        if (headers["transfer-encoding"].Contains("chunked"))
            return await ChunksAsync(stream, stop);
        return await BytesAsync(stream, Number(headers["content-length"].FirstOrDefault() ?? "0", NumberStyles.None), stop);
    }

    private static async Task<byte[]> ChunksAsync(Stream stream, CancellationToken stop)
    {
        List<byte> body = [];
        int length;
        do
        {
            length = Number(await LineAsync(stream, stop) ?? "", NumberStyles.AllowHexSpecifier);
            body.AddRange(await BytesAsync(stream, length, stop));
            await LineAsync(stream, stop);
        }
        while (length > 0);
        return [.. body];
    }

    private static async Task<byte[]> BytesAsync(Stream stream, int count, CancellationToken stop)
    {
        byte[] bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    // Null at the end of the stream.
    private static async Task<string?> LineAsync(Stream stream, CancellationToken stop)
    {
        List<byte> line = [];
        byte[] next = new byte[1];
        while (await stream.ReadAsync(next, stop) == 1)
        {
            if (next[0] == '\n')
                return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(next[0]);
        }
        return line.Count == 0 ? null : throw new EndOfStreamException("The request ends inside a line.");
    }

    private static int Number(string text, NumberStyles style) => int.Parse(text, style, CultureInfo.InvariantCulture);
}
