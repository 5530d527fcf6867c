using LiveStation.Emulator.Control.Requests;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Entries of the log of requests.</summary>
internal static class TestRecord
{
    public static RequestRecord Of(string target, string? operation = null, int? status = null)
    {
        RecordedBody none = RecordedBody.Of(default, new SecretMasking(new HashSet<string>()));
        return new RequestRecord
        {
            Time = default,
            AccessKey = "",
            Region = "",
            Method = "GET",
            Target = target,
            Operation = operation,
            Status = status,
            Milliseconds = 1.25,
            AnsweredBy = "example",
            RequestBody = none,
            ResponseBody = none,
        };
    }
}
