using System.Globalization;

namespace LiveStation.Emulator;

/// <summary>The option <c>--port</c>, shared by all programs that have it.</summary>
internal static class PortOption
{
    /// <summary>Name of the option on the command line.</summary>
    public const string Name = "--port";

    /// <summary>A short description of the option.</summary>
    public const string Summary = "port to listen on; 5250 by default, 0 for any free port";

    /// <summary>The default port.</summary>
    public const int Default = 5250;

    /// <summary>Reads the value of the option.</summary>
    /// <exception cref="FormatException">The value is not a port; the message describes valid values.</exception>
    public static int Read(string? value) =>
        ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw new FormatException($"{Name} needs a number from 0 to 65535.");
}
