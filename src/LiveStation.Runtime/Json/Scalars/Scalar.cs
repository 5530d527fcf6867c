using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads numbers that may stand in quotes.</summary>
internal static class Scalar
{
    /// <summary>Reads a whole number between two bounds; a null, or nothing between quotes, is 0.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="least">Lower bound.</param>
    /// <param name="most">Upper bound.</param>
    /// <param name="expected">The kind of number, for the message.</param>
    /// <exception cref="JsonShapeException">It is no such number.</exception>
    public static long ReadInteger(ref ModelReader reader, long least, long most, string expected)
    {
        if (IsEmpty(ref reader, expected))
        {
            return 0;
        }
        if (reader.Token != JsonTokenType.Number || !IntegerText.IsPlain(reader.ReadBytes()))
        {
            reader.WrongKind(expected);
        }
        return ParseInteger(ref reader, least, most, expected);
    }

    /// <summary>Reads a whole number between two bounds, in whatever form it is written.</summary>
    public static long ParseInteger(ref ModelReader reader, long least, long most, string expected)
    {
        if (!IntegerText.TryParse(Digits(ref reader), out long value) || value < least || value > most)
        {
            throw Unfit(ref reader, expected);
        }
        return value;
    }

    /// <summary>Whether there is nothing to read: null, or nothing between quotes.</summary>
    /// <exception cref="JsonShapeException">There is something, but neither number nor text.</exception>
    public static bool IsEmpty(ref ModelReader reader, string expected)
    {
        if (reader.Token is not (JsonTokenType.Null or JsonTokenType.Number or JsonTokenType.String))
        {
            throw reader.Shape(expected);
        }
        if (!IsBlank(ref reader))
        {
            return reader.IsNull;
        }
        reader.WrongKind(expected);
        return true;
    }

    /// <summary>Whether the value is a text of nothing but spaces.</summary>
    public static bool IsBlank(ref ModelReader reader) =>
        reader.Token == JsonTokenType.String && Digits(ref reader).IsEmpty;

    /// <summary>A number as it is written, without quotes and spaces around it.</summary>
    public static ReadOnlySpan<byte> Digits(ref ModelReader reader)
    {
        ReadOnlySpan<byte> text = reader.ReadBytes();
        while (text.Length > 0 && text[0] == ' ')
        {
            text = text.Slice(1);
        }
        while (text.Length > 0 && text[text.Length - 1] == ' ')
        {
            text = text.Slice(0, text.Length - 1);
        }
        return text;
    }

    /// <summary>What to throw about a number or text that cannot be taken.</summary>
    public static JsonShapeException Unfit(ref ModelReader reader, string expected) => reader.Told(
        "expected " + expected + ", found "
        + (reader.Token == JsonTokenType.Number ? "another number, or one out of range" : "a string that holds none"));
}
