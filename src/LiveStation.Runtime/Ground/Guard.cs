using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Ground;

/// <summary>Checks of arguments in one word; netstandard2.0 lacks the throw helpers of later frameworks.</summary>
internal static class Guard
{
    /// <summary>The value, when there is one.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The number, when it is positive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string? name = null) => value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A positive number is required.");

    /// <summary>The text, when it holds something and can stand in a header line as it is.</summary>
    /// <exception cref="ArgumentException">It is null, empty, or has characters other than visible ASCII.</exception>
    public static string HeaderText(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        if (value!.Length == 0)
            throw new ArgumentException("The text is empty.", name);
        foreach (char c in value)
        {
            // A line break here would let a value write headers of its own.
            if (c is < '!' or > '~')
                throw new ArgumentException("Only visible ASCII characters can be sent in a header.", name);
        }
        return value;
    }
}
