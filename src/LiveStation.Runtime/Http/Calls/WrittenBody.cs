namespace LiveStation.Runtime.Http.Calls;

/// <summary>A body that was written, or the value that kept it from being written.</summary>
/// <param name="Utf8">The body as it is sent.</param>
/// <param name="Unwritable">The value that has no form in JSON; null when all have one.</param>
internal sealed record WrittenBody(byte[] Utf8, RequestViolation? Unwritable);
