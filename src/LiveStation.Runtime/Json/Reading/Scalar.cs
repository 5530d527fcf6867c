using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Reading;

/// <summary>Reads numbers that may stand in quotes.</summary>
internal static class Scalar
{
    private const string NoNumber = "a string that holds none";
    private const string OtherNumber = "another number, or one out of range";

    /// <summary>Reads a whole number between two bounds; what is less than one is cut off, but not in a request.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="least">Lower bound.</param>
    /// <param name="most">Upper bound.</param>
    /// <param name="expected">The kind of number, for the message.</param>
    /// <param name="value">The number; 0 when there is none.</param>
    /// <returns>Whether there is one. What cannot be read is unreadable then.</returns>
    public static bool TryReadInteger(ref ModelReader reader, long least, long most, string expected, out long value)
    {
        value = 0;
        if (IsEmpty(ref reader, expected))
            return false;
        ReadOnlySpan<byte> digits = Digits(ref reader);
        bool isWhole = IntegerText.TryParse(digits, out long read);
        if ((!isWhole && (reader.IsRequest || !IntegerText.TryCut(digits, out read))) || read < least || read > most)
        {
            Unfit(ref reader, expected);
            return false;
        }
        value = read;
        if (!isWhole)
            reader.WrongKind(expected, "a number with a fraction");
        else if (reader.Token != JsonTokenType.Number || !IntegerText.IsPlain(reader.ReadBytes()))
            reader.WrongKind(expected);
        return true;
    }

    /// <summary>Whether there is nothing to read: null, nothing between quotes, or neither number nor text.</summary>
    public static bool IsEmpty(ref ModelReader reader, string expected)
    {
        if (reader.Token is not (JsonTokenType.Null or JsonTokenType.Number or JsonTokenType.String))
        {
            reader.Unreadable(expected);
            return true;
        }
        if (!IsBlank(ref reader))
            return reader.IsNull;
        reader.WrongKind(expected);
        reader.LeaveOut();
        return true;
    }

    /// <summary>Whether the value is a text of nothing but white space.</summary>
    public static bool IsBlank(ref ModelReader reader) =>
        reader.Token == JsonTokenType.String && Digits(ref reader).IsEmpty;

    /// <summary>A number as it is written, without quotes and white space around it.</summary>
    public static ReadOnlySpan<byte> Digits(ref ModelReader reader)
    {
        ReadOnlySpan<byte> text = reader.ReadBytes();
        while (text.Length > 0 && IsWhite(text[0]))
            text = text.Slice(1);
        while (text.Length > 0 && IsWhite(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        return text;
    }

    /// <summary>Notes that a number or text cannot be taken.</summary>
    public static void Unfit(ref ModelReader reader, string expected) =>
        reader.Unreadable(expected, reader.Token == JsonTokenType.Number ? OtherNumber : NoNumber);

    private static bool IsWhite(byte part) => part is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
