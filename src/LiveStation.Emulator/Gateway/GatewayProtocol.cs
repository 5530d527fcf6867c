namespace LiveStation.Emulator.Gateway;

/// <summary>
/// What the emulator itself knows of the gateway in front of every API of the vendor. Names of headers and the clock
/// window are the runtime's; words and statuses of the codes come from the spec's catalogue.
/// </summary>
internal static class GatewayProtocol
{
    /// <summary>The request is malformed.</summary>
    public const int BadRequest = 100;

    /// <summary>The caller is not known.</summary>
    public const int AuthenticationFailed = 200;

    /// <summary>No such route.</summary>
    public const int NotFound = 300;

    /// <summary>The body is too large.</summary>
    public const int RequestTooLarge = 430;

    /// <summary>Details when an authentication header did not come.</summary>
    public const string AuthenticationMissing = "Authentication information is missing.";

    /// <summary>Details when the authentication headers came and do not hold.</summary>
    public const string AuthenticationInvalid = "Authentication information is invalid.";
}
