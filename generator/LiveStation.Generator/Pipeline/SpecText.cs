namespace LiveStation.Generator.Pipeline;

/// <summary>A spec file as the compiler hands it over.</summary>
/// <param name="Name">Logical name, the same on every machine.</param>
/// <param name="Path">The path on this machine; only for diagnostics.</param>
/// <param name="Text">Its text; null when the file cannot be read.</param>
/// <param name="IsPackaged">Indicates whether it is part of the package; the project's own spec replaces it.</param>
/// <param name="Api">Name of the API it belongs to; empty for the API without a name.</param>
internal sealed record SpecText(string Name, string Path, string? Text, bool IsPackaged, string Api);
