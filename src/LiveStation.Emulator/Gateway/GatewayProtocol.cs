namespace LiveStation.Emulator.Gateway;

/// <summary>
/// The facts about the gateway that the emulator defines itself. Names of headers and the clock window come from the
/// runtime; names and HTTP status codes of the errors come from the catalog of the spec.
/// </summary>
internal static class GatewayProtocol
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

    /// <summary>Details when an authentication header is missing.</summary>
    public const string AuthenticationMissing = "Authentication information is missing.";

    /// <summary>Details when the authentication headers are present but not valid.</summary>
    public const string AuthenticationInvalid = "Authentication information is invalid.";
}
