using System.Globalization;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A number as the spec writes it: digits, perhaps with a minus sign before and a fraction behind them.</summary>
internal sealed record NumberModel
{
    /// <summary>A number in a spelling.</summary>
    /// <param name="text">The spelling.</param>
    public NumberModel(string text) => (Text, Value) = (text, ValueOf(text));

    /// <summary>Its spelling in the spec.</summary>
    public string Text { get; }

    /// <summary>Its value; null when a decimal cannot hold it.</summary>
    public decimal? Value { get; }

    /// <summary>Whether it is less than zero.</summary>
    public bool IsNegative => Text.StartsWith("-", StringComparison.Ordinal);

    /// <summary>Whether it has a fraction, be it zero.</summary>
    public bool HasFraction => Text.Contains('.');

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static NumberModel Of(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The value of a spelling; null when it is no number or a decimal cannot hold it.</summary>
    /// <param name="text">The spelling.</param>
    public static decimal? ValueOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
