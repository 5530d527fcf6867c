namespace LiveStation.Generator.Engine;

/// <summary>One spec file as the engine sees it.</summary>
/// <param name="Name">
/// Logical name with <c>/</c> between its parts, such as <c>spec/re-stream.yaml</c>; it appears in diagnostics and in
/// headers of generated files, so it must not depend on where the file lies on this machine.
/// </param>
/// <param name="Text">The whole text, YAML or JSON.</param>
public sealed record SpecFile(string Name, string Text);
