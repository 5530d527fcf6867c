using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>The values that stand for having none.</summary>
internal sealed class NothingTexts
{
    private readonly byte[][] _json;
    private readonly bool _isText;
    private readonly byte[][] _texts;

    /// <summary>Takes them.</summary>
    /// <param name="json">The values as JSON texts; the first is the one that is written.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public NothingTexts(string[] json)
    {
        string first = Guard.NotNull(json).FirstOrDefault(static one => one.Length > 0)
            ?? throw new ArgumentException("At least one value has to stand for nothing.", nameof(json));
        _json = Array.ConvertAll(json, Encoding.UTF8.GetBytes);
        _isText = first[0] == '"';
        _texts = Array.ConvertAll(json, static one => Encoding.UTF8.GetBytes(TextOf(one)));
    }

    /// <summary>Those of them that a codec takes for a value.</summary>
    /// <typeparam name="T">Kind of value.</typeparam>
    /// <param name="codec">The codec.</param>
    public T[] ReadBy<T>(JsonCodec<T> codec)
    {
        List<T> values = [];
        foreach (byte[] json in _json)
        {
            ModelReader reader = ModelReader.Again(json, drift: null);
            T value = codec.Read(ref reader);
            if (!reader.TakeUnreadable())
                values.Add(value);
        }
        return [.. values];
    }

    /// <summary>Recognises the first of them.</summary>
    /// <param name="scanner">Stands before the value; behind it when it is recognised.</param>
    /// <param name="isOther">Whether the value may be another of them, and has to be read with tolerance.</param>
    public bool TryRead(ref ModelScanner scanner, out bool isOther)
    {
        isOther = false;
        if (!scanner.TryPeek(out ReadOnlySpan<byte> found, out int length))
        {
            isOther = length > 0;
            return false;
        }
        int place = PlaceOf(found);
        bool isFirst = place == 0 && length > found.Length == _isText;
        isOther = place >= 0 && !isFirst;
        if (isFirst)
            scanner.Skip(length);
        return isFirst;
    }

    /// <summary>Whether one of them stands where a reader is, as text or as a number.</summary>
    public bool IsAt(ref ModelReader reader)
    {
        bool isText = reader.Token == JsonTokenType.String;
        int place = isText || reader.Token == JsonTokenType.Number ? PlaceOf(reader.ReadBytes()) : -1;
        if (place < 0)
            return false;
        if (place > 0)
            reader.Drift(ApiDriftKind.Alias, "expected the documented sign for nothing, found another");
        else if (isText != _isText)
            reader.WrongKind(_isText ? "a string" : "a number");
        return true;
    }

    /// <summary>Writes a member with the first of them.</summary>
    public void Write(ref ModelWriter writer, ReadOnlySpan<byte> name)
    {
        writer.Name(name);
        writer.Raw(_json[0]);
    }

    private int PlaceOf(ReadOnlySpan<byte> found)
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            if (found.SequenceEqual(_texts[i]))
                return i;
        }
        return -1;
    }

    private static string TextOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ToString();
    }
}
