using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The result of binding all spec files of an API together.</summary>
/// <param name="Model">The valid part of the API; null when there is no usable <c>service</c>.</param>
/// <param name="Diagnostics">All diagnostics reported during binding.</param>
public sealed record BoundSpec(ApiModel? Model, EquatableArray<SpecDiagnostic> Diagnostics);
