using System.Net;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>Makes exceptions of answers that are errors or cannot be represented.</summary>
internal sealed class AnswerRefusal(ApiErrorCatalog errors, NcpCredentials credentials, int maxErrorBodyBytes)
{
    /// <summary>The exception for an answer whose status is an error.</summary>
    public ApiErrorException Error(
        string operation,
        HttpStatusCode status,
        string? traceId,
        PooledBody body,
        string signature)
    {
        byte[] raw = body.Copy(maxErrorBodyBytes);
        bool isTruncated = body.IsTruncated || body.Fault is not null;
        return Error(operation, status, traceId, Read(raw, signature), raw, isTruncated);
    }

    /// <summary>The exception for an answer whose status is good and whose body is not.</summary>
    public ApiException Unreadable(string operation, Answer answer, JsonShapeException cause)
    {
        byte[] whole = answer.Body.Copy(int.MaxValue);
        ErrorBody body = Read(whole, answer.Signature);
        byte[] raw = whole.Length <= maxErrorBodyBytes ? whole : answer.Body.Copy(maxErrorBodyBytes);
        // An error in place of the content, under a good status: rare, but it was seen on neighbouring services.
        return body.IsErrorByItself
            ? Error(operation, answer.StatusCode, answer.TraceId, body, raw, raw.Length < whole.Length)
            : new ApiFormatException(
                operation, answer.StatusCode, cause.Path ?? "$", cause.Expectation, raw, answer.TraceId, cause);
    }

    private ErrorBody Read(byte[] raw, string signature) => ErrorBodyReader.Read(
        raw, [credentials.SecretKey.Reveal(), credentials.AccessKey, signature]);

    private ApiErrorException Error(
        string operation,
        HttpStatusCode status,
        string? traceId,
        ErrorBody body,
        byte[] raw,
        bool isTruncated) => new(new ErrorAnswer(operation, status, body)
        {
            Known = Find(body),
            TraceId = traceId ?? body.RequestId,
            RawBody = raw,
            IsRawBodyTruncated = isTruncated,
        });

    private ApiErrorInfo? Find(ErrorBody body)
    {
        if (body.Code is not { } code)
        {
            return null;
        }
        ApiErrorInfo? ofLayer = body.Layer == ErrorLayer.Unknown ? null : errors.Find(body.Layer, code);
        return ofLayer ?? errors.Find(layer: null, code);
    }
}
