using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>Reads messages that the service posts to an address of the customer.</summary>
public static class CallbackReader
{
    // An exception is no place for a body of any size that a stranger may send.
    private const int MostKept = 64 * 1024;

    /// <summary>Reads a message.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="id">Name of the message in the spec.</param>
    /// <param name="codec">Reads its type.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">Name or codec is null.</exception>
    /// <exception cref="ApiFormatException">It is no such message.</exception>
    public static T Read<T>(string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8)
    {
        Guard.NotNull(id);
        Guard.NotNull(codec);
        try
        {
            return Read(codec, utf8);
        }
        catch (JsonShapeException exception)
        {
            byte[] raw = utf8.Slice(0, Math.Min(utf8.Length, MostKept)).ToArray();
            throw new ApiFormatException(id, exception, raw, isRawBodyTruncated: raw.Length < utf8.Length);
        }
    }

    private static T Read<T>(JsonCodec<T> codec, ReadOnlySpan<byte> utf8)
    {
        ModelReader reader = new(utf8);
        try
        {
            T message = codec.Read(ref reader);
            reader.EndDocument();
            return message;
        }
        catch (JsonException exception) when (exception is not JsonShapeException)
        {
            throw reader.Malformed(exception);
        }
    }
}
