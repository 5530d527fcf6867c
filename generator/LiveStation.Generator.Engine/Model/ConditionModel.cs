using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A condition about an object that the service keeps, or about a request.</summary>
/// <param name="Path">Wire names of the members that lead to the value, separated by dots.</param>
/// <param name="Values">The values for which the condition is true, as text.</param>
internal sealed record ConditionModel(string Path, EquatableArray<string> Values);
