using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>The values that represent null.</summary>
internal sealed class NothingTexts
{
    private readonly byte[][] _json;
    private readonly bool _isText;
    private readonly byte[][] _texts;

    /// <summary>Initializes the values.</summary>
    /// <param name="json">The JSON values. The first is the one that is written.</param>
    /// <exception cref="ArgumentException"><paramref name="json"/> is empty.</exception>
    public NothingTexts(string[] json)
    {
        string first = Guard.NotNull(json).FirstOrDefault(static one => one.Length > 0)
            ?? throw new ArgumentException("At least one value that represents null is required.", nameof(json));
        _json = Array.ConvertAll(json, Encoding.UTF8.GetBytes);
        _isText = first[0] == '"';
        _texts = Array.ConvertAll(json, static one => Encoding.UTF8.GetBytes(TextOf(one)));
    }

    /// <summary>Returns the values that a codec would read as a value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
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

    /// <summary>Tries to read the first of the values.</summary>
    /// <param name="scanner">
    /// The scanner, positioned before the value. After success, it is positioned after the value.
    /// </param>
    /// <param name="isOther">
    /// Whether the value can be another one of the values and must be read with tolerance.
    /// </param>
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

    /// <summary>
    /// Returns whether the current value of a reader is one of the values, as a string or as a number.
    /// </summary>
    public bool IsAt(ref ModelReader reader)
    {
        bool isText = reader.Token == JsonTokenType.String;
        int place = isText || reader.Token == JsonTokenType.Number ? PlaceOf(reader.ReadBytes()) : -1;
        if (place < 0)
            return false;
        if (place > 0)
            reader.Drift(ApiDriftKind.Alias, "expected the documented value that represents null, found another");
        else if (isText != _isText)
            reader.WrongKind(_isText ? "a string" : "a number");
        return true;
    }

    /// <summary>Writes a property with the first of the values.</summary>
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
