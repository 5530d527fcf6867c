using System.Globalization;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LiveStation.AspNetCore.Problems;

/// <summary>Describes exceptions of generated clients to callers of the app.</summary>
internal static class ApiProblem
{
    /// <summary>When a caller can try again if the service does not specify it.</summary>
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);

    /// <summary>Returns the problem of an exception, with its status.</summary>
    /// <param name="exception">The exception.</param>
    public static ProblemDetails Of(ApiException exception)
    {
        ProblemDetails problem = exception switch
        {
            ApiValidationException validation => Of(validation),
            ApiErrorException error => Of(error),
            ApiConnectionException { IsTimeout: true } => Of(StatusCodes.Status504GatewayTimeout, "The service did not respond in time."),
            ApiConnectionException => Of(StatusCodes.Status502BadGateway, "The service cannot be reached."),
            // A message that was sent to the app, such as a callback, has no status.
            ApiFormatException { StatusCode: 0 } => Of(StatusCodes.Status400BadRequest, "The body is not a valid message."),
            _ => Of(StatusCodes.Status502BadGateway, "The response of the service could not be read."),
        };
        if (exception.TraceId is { } trace)
            problem.Extensions["serviceTraceId"] = trace;
        return problem;
    }

    /// <summary>Returns when the caller can try again; null if this is unknown.</summary>
    /// <param name="exception">The exception.</param>
    public static string? RetryAfterOf(ApiException exception)
    {
        if (exception is not ApiErrorException { Class: ErrorClass.Throttled or ErrorClass.Transient } error)
            return null;
        TimeSpan wait = error.RetryAfter ?? ShortWait;
        return Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static ProblemDetails Of(ApiErrorException error)
    {
        ProblemDetails problem = error.Class switch
        {
            // What the gateway does not find is a path of the API, not a resource of the caller.
            ErrorClass.NotFound when error.Layer != ErrorLayer.Gateway =>
                Of(StatusCodes.Status404NotFound, "The resource does not exist."),
            ErrorClass.Validation => Of(StatusCodes.Status400BadRequest, "The service rejected a value of the request."),
            ErrorClass.Conflict => Of(StatusCodes.Status409Conflict, "The current state of the resource does not allow this."),
            ErrorClass.Throttled => Of(StatusCodes.Status503ServiceUnavailable, "The service received too many requests."),
            ErrorClass.Transient => Of(StatusCodes.Status503ServiceUnavailable, "The service failed temporarily."),
            _ => Of(StatusCodes.Status502BadGateway, "The service returned an error."),
        };
        if (error.Code is { } code)
            problem.Extensions["errorCode"] = code;
        return problem;
    }

    private static HttpValidationProblemDetails Of(ApiValidationException exception) => new(exception.Violations
        .GroupBy(static violation => violation.Member, StringComparer.Ordinal)
        .ToDictionary(
            static member => member.Key,
            static member => member.Select(static violation => violation.Rule).ToArray(),
            StringComparer.Ordinal))
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "Bad Request",
        Detail = "The request violates constraints of the service.",
    };

    private static ProblemDetails Of(int status, string detail) => new() { Status = status, Detail = detail };
}
