using System.Net;

namespace LiveStation.Runtime.Errors;

/// <summary>Everything known about one error, before it becomes an exception.</summary>
internal sealed class ErrorResponse(string operation, HttpStatusCode statusCode, ErrorBody body)
{
    /// <summary>Name of the operation.</summary>
    public string Operation { get; } = operation;

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>What the body says.</summary>
    public ErrorBody Body { get; } = body;

    /// <summary>What the catalogue says about the code; null when it does not know it.</summary>
    public ApiErrorInfo? Known { get; init; }

    /// <summary>Trace id of the head.</summary>
    public string? TraceId { get; init; }

    /// <summary>Headers of the answer.</summary>
    public ApiResponseHeaders Headers { get; init; } = new([]);

    /// <summary>Language of the message: English or Korean.</summary>
    public ApiLanguage Language { get; init; }

    /// <summary>The clock of the client.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The body, or its beginning.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether more of the body was there.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <summary>Name of the error: the sent one goes before the catalogue's.</summary>
    public string? Name => Body.Name ?? Known?.Name;

    /// <summary>Who answered. The catalogue knows better than the shape of the body.</summary>
    public ErrorLayer Layer => Known?.Layer ?? Body.Layer;

    /// <summary>What the error is about.</summary>
    public ErrorClass Class =>
        Known is { Class: not ErrorClass.Unknown } known ? known.Class : StatusMeaning.ClassOf(StatusCode);

    /// <summary>Whether to call again.</summary>
    public RetryAdvice Retry =>
        Known is { Retry: not RetryAdvice.Unknown } known ? known.Retry : StatusMeaning.RetryOf(StatusCode);

    /// <summary>The answer for a given error, without a body.</summary>
    public static ErrorResponse Of(string operation, HttpStatusCode statusCode, ApiErrorInfo? error) =>
        new(operation, statusCode, new ErrorBody { Shape = BodyShape.Error, Code = error?.Code }) { Known = error };
}
