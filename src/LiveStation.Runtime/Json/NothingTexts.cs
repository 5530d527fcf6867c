using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>The values that stand for having none.</summary>
internal sealed class NothingTexts
{
    private readonly string _first;
    private readonly byte[][] _texts;

    /// <summary>Takes them.</summary>
    /// <param name="json">The values as JSON texts; the first is the one that is written.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public NothingTexts(string[] json)
    {
        _first = Guard.NotNull(json).FirstOrDefault()
            ?? throw new ArgumentException("At least one value has to stand for nothing.", nameof(json));
        _texts = Array.ConvertAll(json, static one => Encoding.UTF8.GetBytes(TextOf(one)));
    }

    /// <summary>Whether one of them stands where a reader is, as text or as a number.</summary>
    public bool IsAt(in ModelReader reader)
    {
        if (reader.Token is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }
        ReadOnlySpan<byte> found = reader.ReadBytes();
        foreach (byte[] text in _texts)
        {
            if (found.SequenceEqual(text))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Writes a member with the first of them.</summary>
    public void Write(Utf8JsonWriter writer, JsonEncodedText name)
    {
        Guard.NotNull(writer).WritePropertyName(name);
        writer.WriteRawValue(_first);
    }

    private static string TextOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ToString();
    }
}
