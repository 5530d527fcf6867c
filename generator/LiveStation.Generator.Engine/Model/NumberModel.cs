using System.Globalization;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A number as written in the spec: digits, optionally with a minus sign and a fraction.</summary>
internal sealed record NumberModel
{
    /// <summary>Initializes a number from its text.</summary>
    /// <param name="text">The text.</param>
    public NumberModel(string text) => (Text, Value) = (text, ValueOf(text));

    /// <summary>The number as written in the spec.</summary>
    public string Text { get; }

    /// <summary>The number as JSON, which allows no leading zeros.</summary>
    public string Json
    {
        get
        {
            string sign = IsNegative ? "-" : "", digits = Text.Substring(sign.Length).TrimStart('0');
            return sign + (digits.Length == 0 || digits[0] == '.' ? "0" + digits : digits);
        }
    }

    /// <summary>Its value; null when it is outside the range of decimal.</summary>
    public decimal? Value { get; }

    /// <summary>Indicates whether it is less than zero.</summary>
    public bool IsNegative => Text.StartsWith("-", StringComparison.Ordinal);

    /// <summary>Indicates whether it has a fraction, even one of zero.</summary>
    public bool HasFraction => Text.Contains('.');

    /// <summary>Creates a whole number.</summary>
    /// <param name="number">The number.</param>
    public static NumberModel Of(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns the value of a text; null when it is not a number or is outside the range of decimal.</summary>
    /// <param name="text">The text.</param>
    public static decimal? ValueOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
