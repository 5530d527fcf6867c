namespace LiveStation.Generator.Pipeline;

/// <summary>A spec file as the compiler hands it over.</summary>
/// <param name="Name">Logical name, the same on every machine.</param>
/// <param name="Path">Where it lies on this machine; for diagnostics only.</param>
/// <param name="Text">What it says; null when it cannot be read.</param>
/// <param name="IsPackaged">Whether it came with the package; a spec of the project's own takes its place.</param>
/// <param name="Api">Name of the API it is a part of; empty for the one that needs no name.</param>
internal sealed record SpecText(string Name, string Path, string? Text, bool IsPackaged, string Api);
