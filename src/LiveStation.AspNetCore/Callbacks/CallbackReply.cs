using System.Globalization;
using LiveStation.AspNetCore.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>The response for each outcome.</summary>
internal static class CallbackReply
{
    /// <summary>Returns the value of the outcome in metrics.</summary>
    public static string WordOf(CallbackOutcome outcome) => outcome switch
    {
        CallbackOutcome.Handled => "handled",
        CallbackOutcome.Duplicate => "duplicate",
        CallbackOutcome.InProgress => "in_progress",
        CallbackOutcome.Failed => "failed",
        CallbackOutcome.TimedOut => "timed_out",
        CallbackOutcome.WrongSecret => "wrong_secret",
        CallbackOutcome.AddressNotAllowed => "address_not_allowed",
        CallbackOutcome.TooLarge => "too_large",
        CallbackOutcome.Invalid => "invalid",
        _ => "aborted",
    };

    /// <summary>Writes the response.</summary>
    /// <param name="context">The request.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="wait">When the sender can send the message again after 503.</param>
    public static Task WriteAsync(HttpContext context, CallbackOutcome outcome, TimeSpan wait)
    {
        (int status, string? detail) = Of(outcome);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status204NoContent || outcome is CallbackOutcome.Aborted or CallbackOutcome.WrongSecret)
            return Task.CompletedTask;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ProblemWriter.WriteAsync(context, new ProblemDetails { Status = status, Detail = detail }, exception: null);
    }

    private static (int Status, string? Detail) Of(CallbackOutcome outcome) => outcome switch
    {
        CallbackOutcome.Handled or CallbackOutcome.Duplicate => (StatusCodes.Status204NoContent, null),
        CallbackOutcome.InProgress => (StatusCodes.Status503ServiceUnavailable, "The message is being handled."),
        CallbackOutcome.Failed => (StatusCodes.Status500InternalServerError, "The message was not handled."),
        CallbackOutcome.TimedOut => (StatusCodes.Status503ServiceUnavailable, "The message was not handled in time."),
        // Without a body, as for an address without an endpoint.
        CallbackOutcome.WrongSecret => (StatusCodes.Status404NotFound, null),
        CallbackOutcome.AddressNotAllowed => (StatusCodes.Status403Forbidden, "The address of the sender is not allowed."),
        CallbackOutcome.TooLarge => (StatusCodes.Status413PayloadTooLarge, "The message is too large."),
        CallbackOutcome.Invalid => (StatusCodes.Status400BadRequest, "The body is not a valid message."),
        _ => (StatusCodes.Status400BadRequest, null),
    };
}
