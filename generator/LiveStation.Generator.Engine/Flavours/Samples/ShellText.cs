namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Writes words for POSIX shells.</summary>
internal static class ShellText
{
    private const string PlainMarks = "-_./:=@%+,";

    /// <summary>The end of a line of a command that continues on the next line.</summary>
    public const string Continued = " \\\n  ";

    /// <summary>Returns a word in quotes.</summary>
    /// <param name="text">The text.</param>
    // A quote ends the string, stands for itself, and begins the string again.
    public static string Quoted(string text) => $"'{text.Replace("'", "'\\''")}'";

    /// <summary>Returns a word, in quotes if a shell would change it otherwise.</summary>
    /// <param name="text">The text.</param>
    public static string Word(string text) => text.Length > 0 && text.All(IsPlain) ? text : Quoted(text);

    private static bool IsPlain(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || PlainMarks.IndexOf(character) >= 0;
}
