namespace LiveStation.Emulator;

/// <summary>An option of the programs that run an emulator.</summary>
/// <param name="Name">Name of the option, such as <c>--port</c>.</param>
/// <param name="Value">Name of the option's value; null when it has none.</param>
/// <param name="English">A short description in English.</param>
/// <param name="Korean">A short description in Korean.</param>
internal sealed record ProgramOption(string Name, string? Value, string English, string Korean)
{
    /// <summary>The allowed values; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
