namespace LiveStation.Emulator.Control.Json;

/// <summary>The last requests.</summary>
/// <param name="Requests">The requests, the newest last.</param>
internal sealed record RequestsReply(IReadOnlyList<RequestReply> Requests);

/// <summary>A request. Secrets in bodies are masked.</summary>
internal sealed record RequestReply
{
    /// <summary>The number of the request.</summary>
    public required long Number { get; init; }

    /// <summary>The time of the emulator's clock.</summary>
    public required DateTime Time { get; init; }

    /// <summary>The access key as sent.</summary>
    public required string AccessKey { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query, as sent.</summary>
    public required string Target { get; init; }

    /// <summary>The operation; null if the route is unknown.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP status code; null if the connection was closed without a response.</summary>
    public int? Status { get; init; }

    /// <summary>The error code.</summary>
    public int? Code { get; init; }

    /// <summary>The reason of the error, or the name of the fault.</summary>
    public string? Reason { get; init; }

    /// <summary>The same in Korean.</summary>
    public string? ReasonKo { get; init; }

    /// <summary>The check that refused the request.</summary>
    public string? Check { get; init; }

    /// <summary>The duration, in milliseconds.</summary>
    public required double Milliseconds { get; init; }

    /// <summary>What created the response.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>The body of the request.</summary>
    public string? RequestBody { get; init; }

    /// <summary>The body of the response.</summary>
    public string? ResponseBody { get; init; }

    /// <summary>The request as a command for a shell.</summary>
    public required string Curl { get; init; }

    /// <summary>The request as a call of the client; null if the operation is unknown.</summary>
    public string? Csharp { get; init; }
}
