using System.Net;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>Makes exceptions of answers that are errors or cannot be represented.</summary>
internal sealed class AnswerRefusal(ApiErrorCatalog errors, NcpCredentials credentials, int maxErrorBodyBytes)
{
    // An exception may keep little of a body or nothing; what the body says is read all the same.
    private const int LeastRead = 64 * 1024;

    /// <summary>How many bytes of an error to receive.</summary>
    public int ReadBytes { get; } = Math.Max(LeastRead, maxErrorBodyBytes);

    /// <summary>What must not be shown of one call, even when the server sends it back.</summary>
    public IReadOnlyList<string> Hidden(string signature) =>
        [credentials.SecretKey.Reveal(), credentials.AccessKey, signature];

    /// <summary>The exception for an answer whose status is an error.</summary>
    public ApiErrorException Error(
        string operation,
        HttpStatusCode status,
        string? traceId,
        PooledBody body,
        string signature)
    {
        byte[] raw = body.Copy(maxErrorBodyBytes);
        bool isWhole = body is { IsTruncated: false, Fault: null } && raw.Length == body.Span.Length;
        return Error(operation, status, traceId, Read(body, signature), raw, !isWhole);
    }

    /// <summary>The exception for an answer whose status is good and whose body is not.</summary>
    public ApiException Unreadable(string operation, Answer answer, JsonShapeException cause)
    {
        ErrorBody body = Read(answer.Body, answer.Signature);
        byte[] raw = answer.Body.Copy(maxErrorBodyBytes);
        // An error in place of the content, under a good status: rare, but it was seen on neighbouring services.
        return cause.IsErrorAnswer || body.IsErrorByItself
            ? Error(operation, answer.StatusCode, answer.TraceId, body, raw, raw.Length < answer.Body.Span.Length)
            : new ApiFormatException(
                operation, answer.StatusCode, cause.Path ?? "$", cause.Expectation, raw, answer.TraceId, cause);
    }

    private ErrorBody Read(PooledBody body, string signature) =>
        ErrorBodyReader.Read(body.Copy(ReadBytes), Hidden(signature));

    private ApiErrorException Error(
        string operation,
        HttpStatusCode status,
        string? traceId,
        ErrorBody body,
        byte[] raw,
        bool isTruncated) => new(new ErrorAnswer(operation, status, body)
        {
            Known = errors.Match(body.Layer, body.Code, status),
            TraceId = traceId ?? body.RequestId,
            RawBody = raw,
            IsRawBodyTruncated = isTruncated,
        });
}
