using LiveStation.Runtime;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// The HTTP status codes of errors. The vendor documents none for most codes of the service; the class of the error implies a
/// likely one.
/// </summary>
internal static class ErrorStatus
{
    /// <summary>Returns the HTTP status code of an error.</summary>
    /// <param name="info">The error.</param>
    public static int Of(ApiErrorInfo info) => info.HttpStatus ?? info.Class switch
    {
        ErrorClass.Authentication => 401,
        ErrorClass.Permission => 403,
        ErrorClass.NotFound => 404,
        ErrorClass.Conflict => 409,
        ErrorClass.Throttled => 429,
        ErrorClass.Server => 500,
        ErrorClass.Transient => 503,
        _ => 400,
    };
}
