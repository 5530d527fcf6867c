namespace LiveStation.CommandLine.Terminal;

/// <summary>Escape codes of colors: only the 16 of the terminal's theme, which are readable in any theme.</summary>
internal static class Ansi
{
    private const string Reset = "\e[0m";

    /// <summary>Applies the escape codes of a role to a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="ink">The role of the text.</param>
    /// <returns>The text between escape codes; the unchanged text when it is ordinary.</returns>
    public static string Dress(string text, Ink ink) => ink switch
    {
        Ink.Plain => text,
        _ when text.Length == 0 => text,
        Ink.Strong => $"\e[1m{text}{Reset}",
        Ink.Code => $"\e[36m{text}{Reset}",
        Ink.Faint => $"\e[2m{text}{Reset}",
        Ink.Good => $"\e[32m{text}{Reset}",
        Ink.Bad => $"\e[31m{text}{Reset}",
        Ink.Unknown => $"\e[33m{text}{Reset}",
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, "There is no such ink."),
    };
}
