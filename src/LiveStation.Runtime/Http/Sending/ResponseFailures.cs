using System.Globalization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Languages;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Creates exceptions for responses that are errors or could not be deserialized.</summary>
internal sealed class ResponseFailures(
    ApiErrorCatalog errors,
    NcpCredentials credentials,
    TimeProvider timeProvider,
    int maxErrorBodyBytes,
    ApiLanguage language)
{
    // The exception can keep less of the body, but the error information is read up to this size.
    private const int LeastRead = 64 * 1024;

    /// <summary>The language of an exception that is thrown now: English or Korean.</summary>
    public ApiLanguage Language => MessageLanguage.Now(language);

    /// <summary>The number of bytes of an error body to receive.</summary>
    public int ReadBytes { get; } = Math.Max(LeastRead, maxErrorBodyBytes);

    /// <summary>Gets the texts of a call that must not appear in messages, even if the server returns them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The body of the response; empty if there is none.</param>
    public HiddenTexts Hidden(OutgoingCall call, ReadOnlySpan<byte> response)
    {
        List<string> secrets = [credentials.SecretKey.Reveal(), credentials.AccessKey, call.Signature];
        call.CollectSecrets(response, secrets);
        return new HiddenTexts(secrets);
    }

    /// <summary>Returns the cause of an exception without hidden texts of the call.</summary>
    public Exception Shown(OutgoingCall call, Exception cause) => Hidden(call, response: default).Shown(cause);

    /// <summary>Throws a copy of an exception without hidden texts of the call if the exception contains any.</summary>
    public void ThrowIfShowing(OutgoingCall call, Exception exception)
    {
        Exception shown = Shown(call, exception);
        if (!ReferenceEquals(shown, exception))
            throw shown;
    }

    /// <summary>Gets the trace ID of a success response.</summary>
    /// <remarks>
    /// Secrets of the body are not considered, because the complete body would have to be read again.
    /// </remarks>
    public string? TraceIdOf(ReceivedResponse response) => TraceId.Has(response.Headers)
        ? TraceId.Of(response.Headers, Hidden(response.Call, response: default))
        : null;

    /// <summary>Creates the exception for a response with an error status.</summary>
    public ApiErrorException Error(ReceivedResponse response)
    {
        HiddenTexts hidden = HiddenOf(response);
        return Error(response, Read(response, hidden), hidden);
    }

    /// <summary>
    /// Creates the exception for an error in a response with a success status; returns null if there is no error.
    /// </summary>
    public ApiErrorException? Inside(ReceivedResponse response) =>
        Read(response, HiddenTexts.None).IsErrorByItself ? Error(response) : null;

    /// <summary>Creates the exception for a success response with an incomplete body.</summary>
    public ApiConnectionException BrokenOff(ReceivedResponse response, Exception fault)
    {
        HiddenTexts hidden = HiddenOf(response);
        return new ApiConnectionException(
            response.Call.Operation,
            new LocalText("the body ended prematurely", "응답 본문을 받는 중에 연결이 끊김"),
            hidden.Shown(fault))
        {
            Language = Language,
            IsTimeout = AttemptFault.IsTimeout(fault),
            Attempts = response.Call.Attempts,
            TraceId = TraceId.Of(response.Headers, hidden),
        };
    }

    /// <summary>Creates the exception for a success response whose body exceeds the maximum size.</summary>
    public ApiFormatException TooLarge(ReceivedResponse response, int bound) => new(
        response.Call.Operation,
        response.StatusCode,
        "$",
        string.Format(CultureInfo.InvariantCulture, "expected at most {0} bytes, found more", bound))
    {
        Language = Language,
        Attempts = response.Call.Attempts,
        RawBody = response.Body.Copy(maxErrorBodyBytes),
        IsRawBodyTruncated = true,
        TraceId = TraceId.Of(response.Headers, HiddenOf(response)),
    };

    /// <summary>Creates the exception for a success response whose body could not be deserialized.</summary>
    public ApiException Unreadable(ReceivedResponse response, JsonShapeException cause)
    {
        HiddenTexts hidden = HiddenOf(response);
        ErrorBody body = Read(response, hidden);
        // An error instead of the content or next to it, with a success status. This is rare, but was observed on
        // related services.
        if (cause.IsErrorResponse || body.IsErrorByItself)
            return Error(response, body, hidden);
        // Decompression streams and connections without a length do not report a body that ends too early.
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
            Attempts = response.Call.Attempts,
            RawBody = raw,
            IsRawBodyTruncated = raw.Length < response.Body.Length,
            TraceId = TraceId.Of(response.Headers, hidden),
            Drifts = [.. cause.Drifts.Select(drift => DriftLog.Shown(drift, hidden))],
        };
    }

    // If only the beginning of the body was kept, it consists of several arrays, so a copy is read.
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
            Attempts = response.Call.Attempts,
            TimeProvider = timeProvider,
            RawBody = raw,
            IsRawBodyTruncated = !isWhole,
        });
    }
}
