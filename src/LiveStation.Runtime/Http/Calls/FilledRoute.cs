namespace LiveStation.Runtime.Http.Calls;

/// <summary>A route whose placeholders are replaced by values.</summary>
/// <param name="Path">The encoded path; not usable if a value cannot be represented.</param>
/// <param name="Unwritable">The values that cannot be represented in a path.</param>
internal readonly record struct FilledRoute(string Path, IReadOnlyList<RequestViolation> Unwritable);
