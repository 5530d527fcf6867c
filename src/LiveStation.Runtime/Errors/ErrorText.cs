using System.Globalization;
using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Errors;

/// <summary>Writes the messages of exceptions in one language: one line each, without bodies, keys or signatures.</summary>
/// <param name="language">The language: English or Korean.</param>
internal sealed class ErrorText(ApiLanguage language)
{
    /// <summary>Returns the message for a response that is an error.</summary>
    /// <param name="response">The response.</param>
    /// <param name="attempts">The number of times the request was sent.</param>
    /// <param name="message">The message of the server; null for none.</param>
    /// <param name="traceId">The trace ID; null for none.</param>
    /// <param name="clockDifference">A sentence about the clocks; empty for none.</param>
    public string Error(
        ErrorResponse response, int attempts, string? message, string? traceId, LocalText clockDifference)
    {
        StringBuilder text = new();
        text.Append(response.Operation).Append(In(Failed(attempts))).Append(Status(response.StatusCode));
        if (response.Body.Shape == BodyShape.Error)
            AppendError(text, response, message);
        else
            text.Append(", ").Append(In(BodyOf(response.Body)));
        text.Append(Trace(traceId)).Append('.').Append(In(clockDifference)).Append(In(Advice(response)));
        return text.ToString();
    }

    /// <summary>Returns the message for a response that cannot be deserialized.</summary>
    public string Format(
        string operation, int attempts, HttpStatusCode status, string jsonPath, string expectation, string? traceId) =>
        operation + In(Failed(attempts)) + Status(status)
        + In(new LocalText(", but the body cannot be read: ", ", 응답 본문을 읽을 수 없음: "))
        + jsonPath + ": " + expectation + Trace(traceId) + ".";

    /// <summary>Returns the message for a request that violates constraints of the API.</summary>
    public string Validation(string operation, IReadOnlyList<RequestViolation> violations) =>
        operation + In(new LocalText(" was not sent: ", " 요청을 보내지 않음: "))
        + string.Join("; ", violations.Select(violation => violation.In(language))) + ".";

    /// <summary>Returns the message for a message from the service that cannot be deserialized.</summary>
    public string Message(string id, string jsonPath, string expectation) =>
        In(new LocalText("The message " + id + " cannot be read: ", "메시지 " + id + " 읽기 실패: "))
        + jsonPath + ": " + expectation + ".";

    /// <summary>Returns the message for a call without a usable response.</summary>
    public string Connection(string operation, int attempts, LocalText reason, string? traceId) =>
        operation + In(Failed(attempts)) + In(reason) + Trace(traceId) + ".";

    /// <summary>Returns the message for an object that did not reach a state.</summary>
    public string Wait(string operation, string wanted, LocalText reason) =>
        operation + In(new LocalText(" did not return state " + wanted + ": ", " 결과가 " + wanted + " 상태가 되지 않음: "))
        + In(reason) + ".";

    /// <summary>
    /// Returns number and name of a status, such as <c>404 NotFound</c>; only the number when it has no name.
    /// </summary>
    public static string Status(HttpStatusCode status)
    {
        string number = ((int)status).ToString(CultureInfo.InvariantCulture);
        string name = status.ToString();
        return name == number ? number : number + " " + name;
    }

    /// <summary>Returns a trace ID as the end of a sentence; empty for none.</summary>
    public string Trace(string? traceId) =>
        traceId is null ? "" : " (" + In(new LocalText("trace ID ", "추적 아이디 ")) + traceId + ")";

    private static LocalText Failed(int attempts)
    {
        if (attempts <= 1)
            return new LocalText(" failed: ", " 호출 실패: ");
        string number = attempts.ToString(CultureInfo.InvariantCulture);
        return new LocalText(" failed after " + number + " attempts: ", " 호출 실패(" + number + "회 시도): ");
    }

    private static LocalText BodyOf(ErrorBody body)
    {
        string bytes = body.Length.ToString(CultureInfo.InvariantCulture);
        LocalText length = new(" (" + bytes + " bytes)", " (" + bytes + "바이트)");
        return body.Shape switch
        {
            BodyShape.Empty => new LocalText("the body is empty", "응답 본문이 비어 있음"),
            BodyShape.Html => new LocalText("the body is an HTML page", "응답 본문이 HTML 페이지임") + length,
            BodyShape.OtherXml => new LocalText("the body is XML without error information", "응답 본문이 오류 정보가 없는 XML임") + length,
            BodyShape.OtherJson =>
                new LocalText("the body is JSON without error information", "응답 본문이 오류 정보가 없는 JSON임") + length,
            _ => new LocalText("the body is neither JSON nor XML", "응답 본문이 JSON도 XML도 아님") + length,
        };
    }

    private static LocalText Advice(ErrorResponse response) => response.Retry switch
    {
        RetryAdvice.Never => new LocalText(" Do not retry without changing the request.", " 요청을 수정한 후에만 재시도하세요."),
        RetryAdvice.ReadsOnly => new LocalText(" Retry only read operations.", " 조회 작업만 재시도하세요."),
        RetryAdvice.AfterDelay => new LocalText(" Retry after a delay.", " 잠시 기다린 후 재시도하세요."),
        RetryAdvice.Later when response.Class == ErrorClass.Conflict => new LocalText(
            " Retry when the state of the resource has changed.", " 리소스의 상태가 바뀐 후 재시도하세요."),
        RetryAdvice.Later => new LocalText(" Retry later.", " 나중에 재시도하세요."),
        _ => "",
    };

    private static LocalText Source(ErrorLayer layer) => layer switch
    {
        ErrorLayer.Gateway => new("gateway error", "게이트웨이 오류"),
        ErrorLayer.Service => new("service error", "서비스 오류"),
        _ => new("error", "오류"),
    };

    private void AppendError(StringBuilder text, ErrorResponse response, string? message)
    {
        if (response.Body.Code is not null || response.Name is not null)
            text.Append(", ").Append(In(Source(response.Layer)));
        if (response.Body.Code is { } code)
            text.Append(' ').Append(code.ToString(CultureInfo.InvariantCulture));
        if (response.Name is { } name)
            text.Append(' ').Append(name);
        // Some responses repeat the name as their message; once is enough.
        if (message is not null && message != response.Name)
            text.Append(": \"").Append(message).Append('"');
    }

    private string In(LocalText text) => text.In(language);
}
