using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>All spec files of an API, put together.</summary>
/// <param name="Model">What is sound of it; null when there is no usable <c>service</c>.</param>
/// <param name="Diagnostics">Every mistake found while binding.</param>
public sealed record BoundSpec(ApiModel? Model, EquatableArray<SpecDiagnostic> Diagnostics);
