using System.Globalization;
using System.Net;
using System.Text;

namespace LiveStation.Runtime.Errors;

/// <summary>Creates the messages of exceptions in one line, without bodies, keys and signatures.</summary>
internal static class ErrorText
{
    /// <summary>Creates the message for an error response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="message">The message of the server; null if there is none.</param>
    /// <param name="traceId">The trace id; null if there is none.</param>
    /// <param name="clockDifference">A sentence about the clocks; empty if there is none.</param>
    public static string Error(ErrorResponse response, string? message, string? traceId, string clockDifference)
    {
        StringBuilder text = new();
        text.Append(response.Operation).Append(" failed: ").Append(Status(response.StatusCode));
        if (response.Body.Shape == BodyShape.Error)
            AppendError(text, response, message);
        else
            text.Append(", ").Append(BodyOf(response.Body));
        text.Append(Trace(traceId)).Append('.').Append(clockDifference).Append(Advice(response.Retry));
        return text.ToString();
    }

    /// <summary>Creates the message for a response that could not be deserialized.</summary>
    public static string Format(
        string operation,
        HttpStatusCode status,
        string jsonPath,
        string expectation,
        string? traceId) =>
        operation + " failed: " + Status(status) + ", but the body cannot be read: " + jsonPath + ": " + expectation
        + Trace(traceId) + ".";

    /// <summary>Creates the message for a request that violates constraints.</summary>
    public static string Validation(string operation, IReadOnlyList<RequestViolation> violations) =>
        operation + " was not sent: " + string.Join("; ", violations) + ".";

    /// <summary>Creates the message for a message of the service that could not be deserialized.</summary>
    public static string Message(string id, string jsonPath, string expectation) =>
        "The message " + id + " cannot be read: " + jsonPath + ": " + expectation + ".";

    /// <summary>Creates the message for a missing response.</summary>
    public static string Connection(string operation, string reason, string? traceId) =>
        operation + " failed: " + reason + Trace(traceId) + ".";

    /// <summary>
    /// Returns the number and the name of a status, such as <c>404 NotFound</c>; only the number if it has no name.
    /// </summary>
    public static string Status(HttpStatusCode status)
    {
        string number = ((int)status).ToString(CultureInfo.InvariantCulture);
        string name = status.ToString();
        return name == number ? number : number + " " + name;
    }

    /// <summary>Returns the trace id as the end of a sentence; empty if there is none.</summary>
    public static string Trace(string? traceId) => traceId is null ? "" : " (trace id " + traceId + ")";

    private static void AppendError(StringBuilder text, ErrorResponse response, string? message)
    {
        if (response.Body.Code is not null || response.Name is not null)
        {
            text.Append(", ").Append(response.Layer switch
            {
                ErrorLayer.Gateway => "gateway error",
                ErrorLayer.Service => "service error",
                _ => "error",
            });
        }
        if (response.Body.Code is { } code)
            text.Append(' ').Append(code.ToString(CultureInfo.InvariantCulture));
        if (response.Name is { } name)
            text.Append(' ').Append(name);
        // Some responses repeat the name as the message.
        if (message is not null && message != response.Name)
            text.Append(": \"").Append(message).Append('"');
    }

    private static string BodyOf(ErrorBody body)
    {
        string length = " (" + body.Length.ToString(CultureInfo.InvariantCulture) + " bytes)";
        return body.Shape switch
        {
            BodyShape.Empty => "the body is empty",
            BodyShape.Html => "the body is an HTML page" + length,
            BodyShape.OtherXml => "the body is XML without a known error" + length,
            BodyShape.OtherJson => "the body is JSON without a known error" + length,
            _ => "the body is neither JSON nor XML" + length,
        };
    }

    private static string Advice(RetryAdvice advice) => advice switch
    {
        RetryAdvice.Never => " Never retry unchanged.",
        RetryAdvice.ReadsOnly => " Retry reads only.",
        RetryAdvice.AfterDelay => " Retry after a pause.",
        RetryAdvice.Later => " Retry later.",
        _ => "",
    };
}
