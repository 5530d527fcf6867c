using LiveStation.Emulator.Serving;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Gateway;

/// <summary>The names of the checks that can refuse a request, in the order in which they are made.</summary>
internal static class RequestChecks
{
    /// <summary>The target is a path and query in percent-encoded UTF-8.</summary>
    public const string Target = "target";

    /// <summary>The route and the method exist.</summary>
    public const string Route = "route";

    /// <summary>An unsigned request has a name of this emulator as its host.</summary>
    public const string Host = "host";

    /// <summary>The authentication headers are present.</summary>
    public const string Headers = "headers";

    /// <summary>The access key is known.</summary>
    public const string AccessKey = "access-key";

    /// <summary>The timestamp is near the clock.</summary>
    public const string Timestamp = "timestamp";

    /// <summary>The signature matches the request.</summary>
    public const string Signature = "signature";

    /// <summary>The body does not exceed the limit.</summary>
    public const string Size = "size";

    /// <summary>The region exists and belongs to the path.</summary>
    public const string Region = "region";

    /// <summary>The body is JSON.</summary>
    public const string Body = "body";

    /// <summary>Required values are present, and path and query values have the right types.</summary>
    public const string Values = "values";

    /// <summary>Values satisfy the rules of the spec.</summary>
    public const string Rules = "rules";

    /// <summary>The resource exists.</summary>
    public const string Key = "key";

    /// <summary>The state of the resource allows the operation.</summary>
    public const string State = "state";

    /// <summary>All checks, in the order in which they are made, with their names for readers.</summary>
    public static IReadOnlyList<(string Check, LocalText Name)> All { get; } =
    [
        (Target, "URL"),
        (Route, new("route", "경로")),
        (Headers, new("headers", "헤더")),
        (Host, new("host", "호스트")),
        (AccessKey, new("access key", "Access Key")),
        (Timestamp, new("timestamp", "타임스탬프")),
        (Signature, new("signature", "서명")),
        (Size, new("body size", "본문 크기")),
        (Region, new("region", "리전")),
        (Values, new("values", "값")),
        (Body, "JSON"),
        (Rules, new("rules", "규칙")),
        (Key, new("resource", "리소스")),
        (State, new("state", "상태")),
    ];

    /// <summary>Returns the name of a check for readers.</summary>
    /// <param name="check">The check.</param>
    public static LocalText NameOf(string check) => All.FirstOrDefault(one => one.Check == check).Name is { English: not null } name
        ? name
        : check;

    /// <summary>Returns the check that refused a call; null if the call succeeded, or if a handler refused it or failed.</summary>
    /// <param name="response">The response.</param>
    /// <param name="codes">The codes of the service.</param>
    public static string? Of(EmulatedResponse response, ServiceCodes codes) =>
        response.Check ?? (response is { Code: { } code, Source: not ResponseSource.Handler }
            ? OfGateway(code) ?? OfService(code, codes)
            : null);

    private static string? OfGateway(int code) => code switch
    {
        GatewayErrors.BadRequest => Target,
        GatewayErrors.NotFound => Route,
        GatewayErrors.AuthenticationFailed => Signature,
        GatewayErrors.RequestTooLarge => Size,
        _ => null,
    };

    private static string OfService(int code, ServiceCodes codes)
    {
        // First: an API can have one code for all invalid requests.
        if (code == codes.InvalidFormat)
            return Rules;
        if (code == codes.RequiredHeader || code == codes.InvalidRegion || code == codes.UnsupportedRegion)
            return Region;
        if (code == codes.NeedValue || code == codes.ParameterType)
            return Values;
        if (code == codes.MalformedBody)
            return Body;
        return code == codes.NotFound ? Key : State;
    }
}
