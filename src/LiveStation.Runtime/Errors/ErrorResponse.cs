using System.Net;

namespace LiveStation.Runtime.Errors;

/// <summary>The available information about an error response. The exception is created from it.</summary>
internal sealed class ErrorResponse(string operation, HttpStatusCode statusCode, ErrorBody body)
{
    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; } = operation;

    /// <summary>The HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The content of the body.</summary>
    public ErrorBody Body { get; } = body;

    /// <summary>The catalog entry of the code; null if the code is unknown.</summary>
    public ApiErrorInfo? Known { get; init; }

    /// <summary>The trace ID from the headers.</summary>
    public string? TraceId { get; init; }

    /// <summary>The response headers.</summary>
    public ApiResponseHeaders Headers { get; init; } = new([]);

    /// <summary>Language of the message: English or Korean.</summary>
    public ApiLanguage Language { get; init; }

    /// <summary>The number of times the request was sent.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The clock of the client.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The body or its beginning.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>Whether the body is longer than the part that was kept.</summary>
    public bool IsRawBodyTruncated { get; init; }

    /// <summary>The name of the error. The name in the response takes precedence over the catalog.</summary>
    public string? Name => Body.Name ?? Known?.Name;

    /// <summary>The layer that returned the error. The catalog takes precedence over the format of the body.</summary>
    public ErrorLayer Layer => Known?.Layer ?? Body.Layer;

    /// <summary>The category of the error.</summary>
    public ErrorClass Class =>
        Known is { Class: not ErrorClass.Unknown } known ? known.Class : StatusMeaning.ClassOf(StatusCode);

    /// <summary>Whether the same request can be sent again.</summary>
    public RetryAdvice Retry =>
        Known is { Retry: not RetryAdvice.Unknown } known ? known.Retry : StatusMeaning.RetryOf(StatusCode);

    /// <summary>Creates a response without a body for a given error.</summary>
    public static ErrorResponse Of(string operation, HttpStatusCode statusCode, ApiErrorInfo? error) =>
        new(operation, statusCode, new ErrorBody { Shape = BodyShape.Error, Code = error?.Code }) { Known = error };
}
