using System.Globalization;

namespace LiveStation.CommandLine.Terminal;

/// <summary>Capabilities of a screen.</summary>
/// <param name="Width">Width of a line, in cells.</param>
/// <param name="IsInColour">Whether to write escape codes.</param>
internal sealed record ScreenTraits(int Width, bool IsInColour)
{
    /// <summary>The width of a file or a pipe. Lines are not wrapped there, because programs search in whole lines.</summary>
    public const int Unlimited = int.MaxValue;

    private const int Narrowest = 40;
    private const int Widest = 160;

    /// <summary>Determines the capabilities of an output stream of this process.</summary>
    /// <param name="isRedirected">Whether it is redirected to a file or to another program.</param>
    /// <param name="windowWidth">Width of the window; 0 when there is none.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static ScreenTraits Detect(bool isRedirected, int windowWidth, Func<string, string?> variable) => new(
        DetectWidth(isRedirected ? 0 : windowWidth, variable("COLUMNS")),
        !isRedirected && WantsColour(variable) && ShowsColour(variable));

    private static int DetectWidth(int windowWidth, string? columns)
    {
        bool isNumber = int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int asked);
        int width = isNumber && asked > 0 ? asked : windowWidth;
        return width <= 0 ? Unlimited : Math.Clamp(width, Narrowest, Widest);
    }

    // https://no-color.org: present and not empty, whatever the value.
    private static bool WantsColour(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR"));

    private static bool ShowsColour(Func<string, string?> variable) => variable("TERM") switch
    {
        // The old Windows console sets no TERM and shows escape codes as text; Windows Terminal has its own variable.
        null or "" => !string.IsNullOrEmpty(variable("WT_SESSION")),
        "dumb" => false,
        _ => true,
    };
}
