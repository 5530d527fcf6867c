namespace LiveStation.Cli.Terminal;

/// <summary>The escape codes of colours: only the sixteen that a theme sets, which stay readable on any.</summary>
internal static class Ansi
{
    private const string Reset = "\e[0m";

    /// <summary>Dresses a text up.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="ink">What it is.</param>
    /// <returns>The text between escape codes; the bare text when it is ordinary.</returns>
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
