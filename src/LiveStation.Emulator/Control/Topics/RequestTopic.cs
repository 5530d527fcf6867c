using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Gateway;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the last requests, and the names of the checks that can refuse them.</summary>
/// <param name="requests">The requests.</param>
/// <param name="curl">Writes a request as a command.</param>
/// <param name="csharp">Writes a request in C#.</param>
internal sealed class RequestTopic(RequestRing requests, CurlText curl, CSharpText csharp) : IControlTopic
{
    private const int DefaultLimit = 100;

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/requests", Read),
        ControlRoute.Get("/_emulator/checks", _ => Checks()),
    ];

    private static ControlReply Checks() => ControlReply.Json(
        new ChecksReply([.. RequestChecks.All.Select(one => new CheckReply(one.Check, one.Name.English, one.Name.Korean))]),
        ControlJson.Default.ChecksReply);

    private ControlReply Read(ControlRequest request)
    {
        long after = request.Number("after", 0);
        int limit = (int)Math.Min(request.Number("limit", DefaultLimit), RequestRing.Capacity);
        RequestsReply reply = new([.. requests.After(after, limit).Select(Shown)]);
        return ControlReply.Json(reply, ControlJson.Default.RequestsReply);
    }

    private RequestReply Shown(RequestRecord record) => new()
    {
        Number = record.Number,
        Time = record.Time.UtcDateTime,
        AccessKey = record.AccessKey,
        Method = record.Method,
        Target = record.Target,
        Operation = record.Operation,
        Status = record.Status,
        Code = record.Code,
        Reason = record.Reason?.English,
        ReasonKo = record.Reason?.Korean,
        Check = record.Check,
        Milliseconds = record.Milliseconds,
        AnsweredBy = record.AnsweredBy,
        RequestBody = record.RequestBody.Text,
        ResponseBody = record.ResponseBody.Text,
        Curl = curl.Of(record),
        Csharp = csharp.Of(record),
    };
}
