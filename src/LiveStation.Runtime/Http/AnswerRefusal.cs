using LiveStation.Runtime.Json;

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

    /// <summary>What must not be shown of one call, even when the server sends it back.</summary>
    public IReadOnlyList<string> Hidden(string signature) =>
        [credentials.SecretKey.Reveal(), credentials.AccessKey, signature];

    /// <summary>The exception for an answer whose status is an error.</summary>
    public ApiErrorException Error(string operation, Answer answer) => Error(operation, answer, Read(answer));

    /// <summary>The exception for an error that an answer of a good status holds; null when it holds none.</summary>
    public ApiErrorException? Inside(string operation, Answer answer) =>
        Read(answer) is { IsErrorByItself: true } body ? Error(operation, answer, body) : null;

    /// <summary>The exception for an answer whose status is good and whose body is not.</summary>
    public ApiException Unreadable(string operation, Answer answer, JsonShapeException cause)
    {
        ErrorBody body = Read(answer);
        // An error in place of the content or beside it, under a good status: rare, but it was seen on neighbouring
        // services.
        if (cause.IsErrorAnswer || body.IsErrorByItself)
        {
            return Error(operation, answer, body);
        }
        byte[] raw = answer.Body.Copy(maxErrorBodyBytes);
        return new ApiFormatException(
            operation,
            answer.StatusCode,
            cause.Path ?? "$",
            cause.Expectation,
            raw,
            answer.TraceId,
            cause,
            isRawBodyTruncated: raw.Length < answer.Body.Length)
        {
            Drifts = cause.Drifts,
        };
    }

    private ErrorBody Read(Answer answer) =>
        ErrorBodyReader.Read(answer.Body.Copy(ReadBytes), Hidden(answer.Signature));

    private ApiErrorException Error(string operation, Answer answer, ErrorBody body)
    {
        byte[] raw = answer.Body.Copy(maxErrorBodyBytes);
        bool isWhole = answer.Body is { IsTruncated: false, Fault: null } && raw.Length == answer.Body.Length;
        return new ApiErrorException(new ErrorAnswer(operation, answer.StatusCode, body)
        {
            Known = errors.Match(body.Layer, body.Code, answer.StatusCode),
            TraceId = answer.TraceId ?? body.RequestId,
            Headers = answer.Headers,
            TimeProvider = timeProvider,
            RawBody = raw,
            IsRawBodyTruncated = !isWhole,
        });
    }
}
