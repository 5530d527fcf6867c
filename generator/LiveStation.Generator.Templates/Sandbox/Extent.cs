using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>Sizes of values.</summary>
internal static class Extent
{
    /// <summary>The maximum number of bits of a whole number.</summary>
    public const int MostBits = 4096;

    private static readonly BigInteger Most = BigInteger.One << MostBits;

    /// <summary>Indicates whether a value is a whole number that is too large.</summary>
    /// <param name="value">The value.</param>
    public static bool IsTooLarge(object? value) => value is BigInteger number && BigInteger.Abs(number) > Most;

    /// <summary>Returns the number of characters of a text or of items of a list; 0 for other values.</summary>
    /// <param name="value">The value.</param>
    public static long Of(object? value) => value switch
    {
        string text => text.Length,
        ICollection list => list.Count,
        _ => 0,
    };

    /// <summary>Returns the number of characters in all texts of a value; the count ends above the limit of a text.</summary>
    /// <param name="value">The value.</param>
    public static long OfTexts(object? value) => OfTexts(value, SafeContext.MostNesting);

    // A list can contain itself.
    private static long OfTexts(object? value, int depth) => value switch
    {
        string text => text.Length,
        _ when depth == 0 => 0,
        ScriptObject owner => Sum(owner.Values, depth),
        IList list => Sum(list, depth),
        _ => 0,
    };

    private static long Sum(IEnumerable values, int depth)
    {
        long sum = 0;
        foreach (object? value in values)
        {
            // One for each value, so that empty texts are limited as well.
            sum += 1 + OfTexts(value, depth - 1);
            if (sum > SafeContext.MostOfText)
                break;
        }
        return sum;
    }
}
