using System.Globalization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Languages;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Makes exceptions of answers that are errors or cannot be represented.</summary>
internal sealed class ResponseFailures(
    ApiErrorCatalog errors,
    NcpCredentials credentials,
    TimeProvider timeProvider,
    int maxErrorBodyBytes,
    ApiLanguage language)
{
    // An exception may keep little of a body or nothing; what the body says is read all the same.
    private const int LeastRead = 64 * 1024;

    /// <summary>Language of an exception that is thrown now: English or Korean.</summary>
    public ApiLanguage Language => MessageLanguage.Now(language);

    /// <summary>How many bytes of an error to receive.</summary>
    public int ReadBytes { get; } = Math.Max(LeastRead, maxErrorBodyBytes);

    /// <summary>What must not be shown of a call, even when the server sends it back.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The body of the response; empty when there is none.</param>
    public HiddenTexts Hidden(OutgoingCall call, ReadOnlySpan<byte> response)
    {
        List<string> secrets = [credentials.SecretKey.Reveal(), credentials.AccessKey, call.Signature];
        call.CollectSecrets(response, secrets);
        return new HiddenTexts(secrets);
    }

    /// <summary>The cause of an exception, without what must not be shown of the call.</summary>
    public Exception Shown(OutgoingCall call, Exception cause) => Hidden(call, response: default).Shown(cause);

    /// <summary>Throws an exception without what must not be shown of the call, if it shows any.</summary>
    public void ThrowIfShowing(OutgoingCall call, Exception exception)
    {
        Exception shown = Shown(call, exception);
        if (!ReferenceEquals(shown, exception))
            throw shown;
    }

    /// <summary>The trace id of a good response.</summary>
    /// <remarks>The secrets of its body are not looked for: that would mean to read all of it once more.</remarks>
    public string? TraceIdOf(ReceivedResponse response) => TraceId.Has(response.Headers)
        ? TraceId.Of(response.Headers, Hidden(response.Call, response: default))
        : null;

    /// <summary>The exception for a response whose status is an error.</summary>
    public ApiErrorException Error(ReceivedResponse response)
    {
        HiddenTexts hidden = HiddenOf(response);
        return Error(response, Read(response, hidden), hidden);
    }

    /// <summary>The exception for an error that a response of a good status holds; null when it holds none.</summary>
    public ApiErrorException? Inside(ReceivedResponse response) =>
        Read(response, HiddenTexts.None).IsErrorByItself ? Error(response) : null;

    /// <summary>The exception for a good response whose body did not come in full.</summary>
    public ApiConnectionException BrokenOff(ReceivedResponse response, Exception fault)
    {
        HiddenTexts hidden = HiddenOf(response);
        return new ApiConnectionException(
            response.Call.Operation,
            new LocalText("the body broke off", "응답 본문을 받는 중에 연결이 끊김"),
            hidden.Shown(fault))
        {
            Language = Language,
            IsTimeout = AttemptFault.IsTimeout(fault),
            TraceId = TraceId.Of(response.Headers, hidden),
        };
    }

    /// <summary>The exception for a good response whose body is larger than allowed.</summary>
    public ApiFormatException TooLarge(ReceivedResponse response, int bound) => new(
        response.Call.Operation,
        response.StatusCode,
        "$",
        string.Format(CultureInfo.InvariantCulture, "expected at most {0} bytes, found more", bound))
    {
        Language = Language,
        RawBody = response.Body.Copy(maxErrorBodyBytes),
        IsRawBodyTruncated = true,
        TraceId = TraceId.Of(response.Headers, HiddenOf(response)),
    };

    /// <summary>The exception for a response whose status is good and whose body is not.</summary>
    public ApiException Unreadable(ReceivedResponse response, JsonShapeException cause)
    {
        HiddenTexts hidden = HiddenOf(response);
        ErrorBody body = Read(response, hidden);
        // An error in place of the content or beside it, under a good status: rare, but it was seen on neighbouring
        // services.
        if (cause.IsErrorResponse || body.IsErrorByItself)
            return Error(response, body, hidden);
        // Unpackers and connections that end with the body report nothing when it ends too early.
        if (!response.Body.IsLengthKnown && cause.Drifts.Count == 0 && CutJson.Is(response.Body.Span))
            return BrokenOff(response, cause);
        byte[] raw = response.Body.Copy(maxErrorBodyBytes);
        return new ApiFormatException(
            response.Call.Operation,
            response.StatusCode,
            hidden.BlotOut(cause.Path ?? "$"),
            hidden.BlotOut(cause.Expectation),
            hidden.Shown(cause))
        {
            Language = Language,
            RawBody = raw,
            IsRawBodyTruncated = raw.Length < response.Body.Length,
            TraceId = TraceId.Of(response.Headers, hidden),
            Drifts = [.. cause.Drifts.Select(drift => DriftLog.Shown(drift, hidden))],
        };
    }

    // Of a body of which only the beginning was kept, a copy is read: it lies in pieces.
    private HiddenTexts HiddenOf(ReceivedResponse response) => Hidden(response.Call, response.Body.Copy(ReadBytes));

    private ErrorBody Read(ReceivedResponse response, HiddenTexts hidden) =>
        ErrorBodyReader.Read(response.Body.Copy(ReadBytes), hidden);

    private ApiErrorException Error(ReceivedResponse response, ErrorBody body, HiddenTexts hidden)
    {
        byte[] raw = response.Body.Copy(maxErrorBodyBytes);
        bool isWhole = response.Body is { IsTruncated: false, Fault: null } && raw.Length == response.Body.Length;
        return new ApiErrorException(new ErrorResponse(response.Call.Operation, response.StatusCode, body)
        {
            Known = errors.Match(body.Layer, body.Code, response.StatusCode),
            TraceId = TraceId.Of(response.Headers, hidden) ?? body.RequestId,
            Headers = response.Headers,
            Language = Language,
            TimeProvider = timeProvider,
            RawBody = raw,
            IsRawBodyTruncated = !isWhole,
        });
    }
}
