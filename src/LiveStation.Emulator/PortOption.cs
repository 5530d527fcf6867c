using System.Globalization;

namespace LiveStation.Emulator;

/// <summary>The option <c>--port</c>, in whichever program it is given.</summary>
internal static class PortOption
{
    /// <summary>What is typed.</summary>
    public const string Name = "--port";

    /// <summary>What it is for, in a phrase.</summary>
    public const string Summary = "port on 127.0.0.1; 5250 when left out, 0 for any free one";

    /// <summary>The port when none is given.</summary>
    public const int Default = 5250;

    /// <summary>Reads its value.</summary>
    /// <exception cref="FormatException">It is no port; the message says what is.</exception>
    public static int Read(string? value) =>
        ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw new FormatException($"{Name} needs a number from 0 to 65535.");
}
