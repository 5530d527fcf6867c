using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Pipeline;

/// <summary>What can be generated from. It has no positions: what moves without a new meaning stays equal.</summary>
/// <param name="Api">Name of the API, which stands in its namespace; empty for the one that needs none.</param>
/// <param name="HasPolyfills">Whether what older frameworks lack comes with it.</param>
/// <param name="Model">The API.</param>
/// <param name="Files">The files it was put together from.</param>
internal sealed record SoundSpec(string Api, bool HasPolyfills, ApiModel Model, EquatableArray<SpecSource> Files);

/// <summary>A spec file by its two names.</summary>
/// <param name="Name">Logical name, the same on every machine.</param>
/// <param name="Path">Where it lies on this machine.</param>
internal sealed record SpecSource(string Name, string Path);
