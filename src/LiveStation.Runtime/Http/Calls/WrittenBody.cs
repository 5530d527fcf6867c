namespace LiveStation.Runtime.Http.Calls;

/// <summary>A serialized body, or the value that could not be serialized.</summary>
/// <param name="Utf8">The body in UTF-8.</param>
/// <param name="Unwritable">The value that cannot be represented in JSON; null if there is none.</param>
internal sealed record WrittenBody(byte[] Utf8, RequestViolation? Unwritable);
