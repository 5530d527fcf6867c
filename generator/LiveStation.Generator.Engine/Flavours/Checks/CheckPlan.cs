using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Checks;

/// <summary>The check of one rule: a call that records a violation.</summary>
/// <param name="Method">Method of the runtime's <c>RequestCheck</c>.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
internal sealed record CheckPlan(string Method, EquatableArray<string> Arguments);
