using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control;

/// <summary>Stores requests in the log of requests.</summary>
/// <param name="ring">The log of requests.</param>
/// <param name="masking">Masks the secrets of bodies.</param>
/// <param name="codes">The codes of the service.</param>
/// <param name="clock">The emulator's clock.</param>
internal sealed class RequestRecorder(RequestRing ring, SecretMasking masking, ServiceCodes codes, TimeProvider clock)
{
    private const string Gateway = "gateway", Nobody = "nobody";
    private const string Html = "text/html";

    /// <summary>Stores a request.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="response">The response; null if the connection is closed without one.</param>
    /// <param name="elapsed">The duration of the request.</param>
    public void Record(Exchange exchange, EmulatedResponse? response, TimeSpan elapsed)
    {
        string? check = exchange.Fault is null && response is not null ? RequestChecks.Of(response, codes) : null;
        ring.Add(new RequestRecord
        {
            Time = clock.GetUtcNow(),
            AccessKey = exchange.AccessKey,
            Region = exchange.Region,
            Method = exchange.Method,
            Target = exchange.RawTarget,
            Operation = exchange.OperationId,
            Path = exchange.Match?.Values ?? [],
            Query = exchange.Match?.Query ?? [],
            Status = response?.Status,
            Code = response?.Code,
            Reason = ReasonOf(exchange, response),
            Check = check,
            Milliseconds = Math.Round(elapsed.TotalMilliseconds, 1),
            AnsweredBy = AnsweredBy(exchange, response, check),
            RequestBody = RecordedBody.Of(exchange.Body, masking),
            ResponseBody = RecordedBody.Of(response?.Body ?? default, masking, exchange.Fault is not null && response?.ContentType == Html),
        });
    }

    private static LocalText? ReasonOf(Exchange exchange, EmulatedResponse? response) => exchange switch
    {
        { IsDisconnected: true } => new LocalText("the client disconnected", "클라이언트가 연결을 끊었습니다"),
        { Fault: { } fault } => fault,
        _ => response?.Reason,
    };

    private static string SourceOf(EmulatedResponse? response) => response?.Source switch
    {
        ResponseSource.State => "state",
        ResponseSource.Handler => "handler",
        _ => "example",
    };

    private static string AnsweredBy(Exchange exchange, EmulatedResponse? response, string? check)
    {
        if (exchange.Fault is not null)
            return "fault";
        if (response is null)
            return Nobody;
        return check is null or RequestChecks.Key or RequestChecks.State ? SourceOf(response) : Gateway;
    }
}
