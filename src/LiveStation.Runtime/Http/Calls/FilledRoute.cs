namespace LiveStation.Runtime.Http.Calls;

/// <summary>A route with values in place of its placeholders.</summary>
/// <param name="Path">The path, encoded; of no use when a value has no form in it.</param>
/// <param name="Unwritable">The values that have no form in a path.</param>
internal sealed record FilledRoute(string Path, IReadOnlyList<RequestViolation> Unwritable);
