using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>Reads and writes the whole body of an answer.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public abstract class ReplyCodec<T>
{
    private protected ReplyCodec()
    {
    }

    /// <summary>Reads a body.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, or not of the shape that was expected.
    /// </exception>
    public T Read(ReadOnlySpan<byte> utf8)
    {
        if (TakesNothing && IsBlank(utf8))
        {
            return default!;
        }
        if (utf8.IsEmpty)
        {
            throw new JsonShapeException("$", "expected a JSON body, found nothing");
        }
        ModelReader reader = new(utf8);
        try
        {
            T value = ReadBody(ref reader);
            reader.EndDocument();
            return value;
        }
        catch (JsonException exception) when (exception is not JsonShapeException)
        {
            throw reader.Malformed(exception);
        }
    }

    /// <summary>Writes a body.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What it holds.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>What to throw when the envelope holds an error: content beside it must not pass for a success.</summary>
    /// <param name="error">Name of the member that holds it.</param>
    private protected static JsonShapeException ErrorInside(string error) =>
        new(JsonPath.Append("$", error), "expected no error, found one") { IsErrorAnswer = true };

    /// <summary>Whether an answer without a body is as good as one with the default of its kind.</summary>
    internal virtual bool TakesNothing => false;

    private protected abstract T ReadBody(ref ModelReader reader);

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte part in utf8)
        {
            if (part is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }
        return true;
    }
}
