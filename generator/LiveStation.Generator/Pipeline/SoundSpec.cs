using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Pipeline;

/// <summary>A valid API to generate from. It contains no positions, so that it stays equal when text only moves.</summary>
/// <param name="Api">Name of the API, which is part of its namespace; empty for the API without a name.</param>
/// <param name="HasPolyfills">Indicates whether polyfills for older frameworks are included.</param>
/// <param name="Model">The API.</param>
/// <param name="Files">The files of the API.</param>
internal sealed record SoundSpec(string Api, bool HasPolyfills, ApiModel Model, EquatableArray<SpecSource> Files);

/// <summary>A spec file with its logical name and its path.</summary>
/// <param name="Name">Logical name, the same on every machine.</param>
/// <param name="Path">The path on this machine.</param>
internal sealed record SpecSource(string Name, string Path);
