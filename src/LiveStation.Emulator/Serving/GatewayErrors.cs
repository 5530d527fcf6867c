using LiveStation.Runtime;

namespace LiveStation.Emulator.Serving;

/// <summary>The errors of the gateway that the emulator itself returns. A spec can define them, with its own names and statuses.</summary>
internal static class GatewayErrors
{
    /// <summary>The request is malformed.</summary>
    public const int BadRequest = 100;

    /// <summary>The caller is unknown.</summary>
    public const int AuthenticationFailed = 200;

    /// <summary>The gateway denies access.</summary>
    public const int Forbidden = 230;

    /// <summary>The route does not exist.</summary>
    public const int NotFound = 300;

    /// <summary>The number of requests exceeds a limit.</summary>
    public const int Throttled = 410;

    /// <summary>The body is too large.</summary>
    public const int RequestTooLarge = 430;

    /// <summary>An unexpected error occurred.</summary>
    public const int Unexpected = 900;

    private static readonly ApiErrorInfo[] Known =
    [
        Error(BadRequest, "Bad Request Exception", 400, ErrorClass.InvalidRequest),
        Error(AuthenticationFailed, "Authentication Failed", 401, ErrorClass.Authentication),
        Error(Forbidden, "Forbidden", 403, ErrorClass.Permission),
        Error(NotFound, "Not Found Exception", 404, ErrorClass.InvalidRequest),
        Error(Throttled, "Throttle Limited", 429, ErrorClass.Throttled),
        Error(RequestTooLarge, "Request Entity Too Large", 413, ErrorClass.InvalidRequest),
        Error(Unexpected, "Unexpected Error", 500, ErrorClass.Server),
    ];

    /// <summary>Returns an error for APIs whose spec does not define it; null if the emulator does not return it.</summary>
    /// <param name="code">The code.</param>
    public static ApiErrorInfo? Find(int code) => Array.Find(Known, error => error.Code == code);

    private static ApiErrorInfo Error(int code, string name, int status, ErrorClass category) =>
        new(ErrorLayer.Gateway, code, name) { HttpStatus = status, Class = category };
}
