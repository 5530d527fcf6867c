using System.Globalization;
using System.Numerics;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>A number of any type, without loss: a floating-point number cannot represent each large whole number.</summary>
/// <param name="Infinity">-1 for negative infinity, 1 for positive infinity, -2 for a value that is not a number; otherwise 0.</param>
/// <param name="Whole">The largest whole number that is not greater.</param>
/// <param name="Fraction">The rest.</param>
internal readonly record struct ExactNumber(int Infinity, BigInteger Whole, decimal Fraction) : IComparable<ExactNumber>
{
    /// <summary>Returns a number; null for a value that is none.</summary>
    /// <param name="value">The value.</param>
    public static ExactNumber? Of(object? value) => value switch
    {
        BigInteger whole => new(0, whole, 0),
        decimal number => new(0, new BigInteger(decimal.Floor(number)), number - decimal.Floor(number)),
        double number => OfDouble(number),
        float number => OfDouble(number),
        sbyte or byte or short or ushort or int or uint or long => new(0, Convert.ToInt64(value, CultureInfo.InvariantCulture), 0),
        ulong whole => new(0, whole, 0),
        _ => null,
    };

    /// <inheritdoc />
    public int CompareTo(ExactNumber other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity)
        : Whole != other.Whole ? Whole.CompareTo(other.Whole)
        : Fraction.CompareTo(other.Fraction);

    private static ExactNumber OfDouble(double number) =>
        double.IsNaN(number) ? new(-2, 0, 0)
        : double.IsInfinity(number) ? new(Math.Sign(number), 0, 0)
        : new(0, new BigInteger(Math.Floor(number)), (decimal)(number - Math.Floor(number)));
}
