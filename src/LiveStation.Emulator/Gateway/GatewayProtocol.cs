namespace LiveStation.Emulator.Gateway;

/// <summary>The details of authentication errors of the gateway.</summary>
internal static class GatewayProtocol
{
    /// <summary>Details when an authentication header is missing.</summary>
    public const string AuthenticationMissing = "Authentication information is missing.";

    /// <summary>Details when the authentication headers are present but not valid.</summary>
    public const string AuthenticationInvalid = "Authentication information is invalid.";
}
