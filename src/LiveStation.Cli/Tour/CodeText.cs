namespace LiveStation.Cli.Tour;

/// <summary>Source code of lambda expressions, as the compiler supplies it.</summary>
internal static class CodeText
{
    private const string Arrow = " => ";

    /// <summary>Returns the expression after the arrow.</summary>
    /// <param name="lambda">Source code of a lambda expression.</param>
    public static string BodyOf(string lambda) => lambda[(lambda.IndexOf(Arrow, StringComparison.Ordinal) + Arrow.Length)..];
}
