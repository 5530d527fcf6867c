using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Ground;

/// <summary>Checks arguments. netstandard2.0 lacks the throw helpers of later frameworks.</summary>
internal static class Guard
{
    /// <summary>Returns the value if it is not null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>Returns the number if it is positive.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 1.</exception>
    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string? name = null) => value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The number must be positive.");

    /// <summary>Returns the text if it can be used unchanged in a header.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, empty or contains characters other than visible ASCII.
    /// </exception>
    public static string HeaderText(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        if (value!.Length == 0)
            throw new ArgumentException("The text is empty.", name);
        foreach (char c in value)
        {
            // A line break would let a value add headers of its own.
            if (c is < '!' or > '~')
                throw new ArgumentException("Only visible ASCII characters can be sent in a header.", name);
        }
        return value;
    }
}
