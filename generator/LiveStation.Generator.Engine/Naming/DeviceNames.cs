namespace LiveStation.Generator.Engine.Naming;

/// <summary>Names that Windows treats as devices, with any extension.</summary>
public static class DeviceNames
{
    private static readonly HashSet<string> All = new(
        new[] { "AUX", "CON", "CONIN$", "CONOUT$", "NUL", "PRN" }
            .Concat("0123456789¹²³".SelectMany(digit => new[] { "COM" + digit, "LPT" + digit })),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Indicates whether a name is that of a device, in any case.</summary>
    /// <param name="name">The name, without an extension.</param>
    public static bool Contains(string name) => All.Contains(name);
}
