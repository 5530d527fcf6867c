using System.Net;

namespace LiveStation.Runtime.Errors;

/// <summary>Interprets the HTTP status code of errors that are not in the catalog.</summary>
internal static class StatusMeaning
{
    // netstandard2.0 has no name for 429.
    private const int TooManyRequests = 429;

    /// <summary>Gets the category of the error.</summary>
    public static ErrorClass ClassOf(HttpStatusCode status) => (int)status switch
    {
        400 or 422 => ErrorClass.Validation,
        401 => ErrorClass.Authentication,
        403 => ErrorClass.Permission,
        404 or 410 => ErrorClass.NotFound,
        405 or 406 or 411 or 413 or 414 or 415 or 431 => ErrorClass.InvalidRequest,
        408 => ErrorClass.Transient,
        409 or 412 => ErrorClass.Conflict,
        TooManyRequests => ErrorClass.Throttled,
        >= 500 and <= 599 => ErrorClass.Server,
        _ => ErrorClass.Unknown,
    };

    /// <summary>Gets the retry advice.</summary>
    public static RetryAdvice RetryOf(HttpStatusCode status) => (int)status switch
    {
        TooManyRequests => RetryAdvice.AfterDelay,
        408 or (>= 500 and <= 599) => RetryAdvice.ReadsOnly,
        >= 300 and <= 499 => RetryAdvice.Never,
        _ => RetryAdvice.Unknown,
    };
}
