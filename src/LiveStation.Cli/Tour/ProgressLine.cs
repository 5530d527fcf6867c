using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.CommandLine.Values;

namespace LiveStation.Cli.Tour;

/// <summary>A line on a terminal that shows the time of the emulator's clock during a wait. In a pipe, there is none.</summary>
/// <param name="shell">The shell.</param>
internal sealed class ProgressLine(Shell shell)
{
    // Without it, nobody could read the line: the emulator responds within milliseconds.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private int _width;

    /// <summary>Shows the line, in place of the last one.</summary>
    /// <param name="time">The time of the emulator's clock.</param>
    /// <returns>How long the line must remain.</returns>
    public TimeSpan Show(DateTimeOffset time)
    {
        if (!shell.IsOutTerminal)
            return TimeSpan.Zero;
        string text = KoreanTime.Short(time);
        Write("    " + shell.Say(new($"Waiting: {text} …", $"대기 중: {text} …")));
        return Pace;
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (_width == 0)
            return;
        Write("");
        shell.Out.Raw("\r");
        _width = 0;
    }

    // Spaces instead of an escape code: a terminal without color can lack escape codes.
    private void Write(string text)
    {
        int width = CellWidth.Of(text);
        shell.Out.Raw("\r" + text + new string(' ', Math.Max(0, _width - width)));
        _width = width;
    }
}
