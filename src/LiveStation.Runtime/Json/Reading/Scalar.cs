using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Reading;

/// <summary>Reads numbers, also in quotes.</summary>
internal static class Scalar
{
    private const string NoNumber = "a string that does not contain one";
    private const string OtherNumber = "a number of another type or out of range";

    /// <summary>Tries to read an integer in a range. A fraction is truncated, except in a request.</summary>
    /// <param name="reader">The reader at the value.</param>
    /// <param name="least">The minimum.</param>
    /// <param name="most">The maximum.</param>
    /// <param name="expected">The name of the number type for the message.</param>
    /// <param name="value">The number; 0 if there is none.</param>
    /// <returns>True if there is a number; otherwise, the value is recorded as absent or unreadable.</returns>
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

    /// <summary>
    /// Returns whether there is no value to read: null, an empty string, or neither a number nor a string.
    /// </summary>
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

    /// <summary>Returns whether the value is a string of white space only.</summary>
    public static bool IsBlank(ref ModelReader reader) =>
        reader.Token == JsonTokenType.String && Digits(ref reader).IsEmpty;

    /// <summary>Returns the text of a number without quotes and surrounding white space.</summary>
    public static ReadOnlySpan<byte> Digits(ref ModelReader reader)
    {
        ReadOnlySpan<byte> text = reader.ReadBytes();
        while (text.Length > 0 && IsWhite(text[0]))
            text = text.Slice(1);
        while (text.Length > 0 && IsWhite(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        return text;
    }

    /// <summary>Records that a number or a string is not valid.</summary>
    public static void Unfit(ref ModelReader reader, string expected) =>
        reader.Unreadable(expected, reader.Token == JsonTokenType.Number ? OtherNumber : NoNumber);

    private static bool IsWhite(byte part) => part is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
