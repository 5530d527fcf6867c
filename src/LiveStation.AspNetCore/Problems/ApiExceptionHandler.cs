using LiveStation.Runtime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Problems;

/// <summary>Responds to exceptions of generated clients with problem details.</summary>
/// <param name="logger">The log.</param>
internal sealed partial class ApiExceptionHandler(ILogger<ApiExceptionHandler> logger) : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ApiException failure || httpContext.Response.HasStarted)
            return false;
        ProblemDetails problem = ApiProblem.Of(failure);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
            Failed(logger, problem.Status.Value, failure.Operation, failure);
        else
            Refused(logger, problem.Status!.Value, failure.Message);
        if (ApiProblem.RetryAfterOf(failure) is { } wait)
            httpContext.Response.Headers.RetryAfter = wait;
        await ProblemWriter.WriteAsync(httpContext, problem, failure);
        return true;
    }

    [LoggerMessage(20, LogLevel.Error, "Responded with {Status}, because {Operation} failed")]
    private static partial void Failed(ILogger logger, int status, string operation, Exception exception);

    [LoggerMessage(21, LogLevel.Information, "Responded with {Status}: {Reason}")]
    private static partial void Refused(ILogger logger, int status, string reason);
}
