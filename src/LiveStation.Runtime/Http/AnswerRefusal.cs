using System.Globalization;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Json;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Http;

/// <summary>Makes exceptions of answers that are errors or cannot be represented.</summary>
internal sealed class AnswerRefusal(
    ApiErrorCatalog errors,
    NcpCredentials credentials,
    TimeProvider timeProvider,
    int maxErrorBodyBytes)
{
    // An exception may keep little of a body or nothing; what the body says is read all the same.
    private const int LeastRead = 64 * 1024;

    /// <summary>How many bytes of an error to receive.</summary>
    public int ReadBytes { get; } = Math.Max(LeastRead, maxErrorBodyBytes);

    /// <summary>What must not be shown of a call, even when the server sends it back.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The body of the answer; empty when there is none.</param>
    public HiddenTexts Hidden(OutgoingCall call, ReadOnlySpan<byte> answer)
    {
        List<string> secrets = [credentials.SecretKey.Reveal(), credentials.AccessKey, call.Signature];
        call.CollectSecrets(answer, secrets);
        return new HiddenTexts(secrets);
    }

    /// <summary>The cause of an exception, without what must not be shown of the call.</summary>
    public Exception Shown(OutgoingCall call, Exception cause) => Hidden(call, answer: default).Shown(cause);

    /// <summary>Throws an exception without what must not be shown of the call, if it shows any.</summary>
    public void ThrowIfShowing(OutgoingCall call, Exception exception)
    {
        Exception shown = Shown(call, exception);
        if (!ReferenceEquals(shown, exception))
        {
            throw shown;
        }
    }

    /// <summary>The trace id of a good answer.</summary>
    /// <remarks>The secrets of its body are not looked for: that would mean to read all of it once more.</remarks>
    public string? TraceIdOf(Answer answer) => TraceId.Has(answer.Headers)
        ? TraceId.Of(answer.Headers, Hidden(answer.Call, answer: default))
        : null;

    /// <summary>The exception for an answer whose status is an error.</summary>
    public ApiErrorException Error(Answer answer)
    {
        HiddenTexts hidden = HiddenOf(answer);
        return Error(answer, Read(answer, hidden), hidden);
    }

    /// <summary>The exception for an error that an answer of a good status holds; null when it holds none.</summary>
    public ApiErrorException? Inside(Answer answer) =>
        Read(answer, HiddenTexts.None).IsErrorByItself ? Error(answer) : null;

    /// <summary>The exception for a good answer whose body did not come in full.</summary>
    public ApiConnectionException BrokenOff(Answer answer, Exception fault)
    {
        HiddenTexts hidden = HiddenOf(answer);
        return new ApiConnectionException(
            answer.Call.Operation,
            "the body broke off",
            AttemptFault.IsTimeout(fault),
            hidden.Shown(fault),
            TraceId.Of(answer.Headers, hidden));
    }

    /// <summary>The exception for a good answer whose body is larger than allowed.</summary>
    public ApiFormatException TooLarge(Answer answer, int bound) => new(
        answer.Call.Operation,
        answer.StatusCode,
        "$",
        string.Format(CultureInfo.InvariantCulture, "expected at most {0} bytes, found more", bound),
        answer.Body.Copy(maxErrorBodyBytes),
        TraceId.Of(answer.Headers, HiddenOf(answer)),
        isRawBodyTruncated: true);

    /// <summary>The exception for an answer whose status is good and whose body is not.</summary>
    public ApiException Unreadable(Answer answer, JsonShapeException cause)
    {
        HiddenTexts hidden = HiddenOf(answer);
        ErrorBody body = Read(answer, hidden);
        // An error in place of the content or beside it, under a good status: rare, but it was seen on neighbouring
        // services.
        if (cause.IsErrorAnswer || body.IsErrorByItself)
        {
            return Error(answer, body, hidden);
        }
        // Unpackers and connections that end with the body report nothing when it ends too early.
        if (!answer.Body.IsLengthKnown && cause.Drifts.Count == 0 && CutJson.Is(answer.Body.Span))
        {
            return BrokenOff(answer, cause);
        }
        byte[] raw = answer.Body.Copy(maxErrorBodyBytes);
        return new ApiFormatException(
            answer.Call.Operation,
            answer.StatusCode,
            hidden.BlotOut(cause.Path ?? "$"),
            hidden.BlotOut(cause.Expectation),
            raw,
            TraceId.Of(answer.Headers, hidden),
            hidden.Shown(cause),
            isRawBodyTruncated: raw.Length < answer.Body.Length)
        {
            Drifts = [.. cause.Drifts.Select(drift => DriftLog.Shown(drift, hidden))],
        };
    }

    // Of a body of which only the beginning was kept, a copy is read: it lies in pieces.
    private HiddenTexts HiddenOf(Answer answer) => Hidden(answer.Call, answer.Body.Copy(ReadBytes));

    private ErrorBody Read(Answer answer, HiddenTexts hidden) =>
        ErrorBodyReader.Read(answer.Body.Copy(ReadBytes), hidden);

    private ApiErrorException Error(Answer answer, ErrorBody body, HiddenTexts hidden)
    {
        byte[] raw = answer.Body.Copy(maxErrorBodyBytes);
        bool isWhole = answer.Body is { IsTruncated: false, Fault: null } && raw.Length == answer.Body.Length;
        return new ApiErrorException(new ErrorAnswer(answer.Call.Operation, answer.StatusCode, body)
        {
            Known = errors.Match(body.Layer, body.Code, answer.StatusCode),
            TraceId = TraceId.Of(answer.Headers, hidden) ?? body.RequestId,
            Headers = answer.Headers,
            TimeProvider = timeProvider,
            RawBody = raw,
            IsRawBodyTruncated = !isWhole,
        });
    }
}
