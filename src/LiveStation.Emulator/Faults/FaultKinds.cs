namespace LiveStation.Emulator.Faults;

/// <summary>The kinds of faults, as the control plane names them.</summary>
internal static class FaultKinds
{
    /// <summary>The response is delayed.</summary>
    public const string Delay = "delay";

    /// <summary>The connection closes without a response.</summary>
    public const string Reset = "reset";

    /// <summary>The gateway reports too many requests.</summary>
    public const string Throttled = "throttled";

    /// <summary>The service reports an internal error.</summary>
    public const string ServerError = "server-error";

    /// <summary>The response is an HTML page.</summary>
    public const string Html = "html";

    /// <summary>The body is truncated; the content length is adjusted.</summary>
    public const string Truncated = "truncated";

    /// <summary>The connection closes before all bytes are sent.</summary>
    public const string BrokenOff = "broken-off";

    /// <summary>The response has no body.</summary>
    public const string Empty = "empty";

    /// <summary>The values of the response have other JSON types.</summary>
    public const string WrongKind = "wrong-kind";

    /// <summary>The response is an error of the gateway.</summary>
    public const string Gateway = "gateway";

    /// <summary>The response is an error of the service.</summary>
    public const string Service = "service";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Delay, Reset, Throttled, ServerError, Html, Truncated, BrokenOff, Empty, WrongKind, Gateway, Service];
}
