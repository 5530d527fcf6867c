using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Requests;

/// <summary>A request, as stored in the log of requests.</summary>
internal sealed record RequestRecord
{
    /// <summary>The number of the request, starting at 1.</summary>
    public long Number { get; init; }

    /// <summary>The time of the emulator's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The access key as sent; empty if it is missing.</summary>
    public required string AccessKey { get; init; }

    /// <summary>The region as sent; empty if it is missing.</summary>
    public required string Region { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query, as sent.</summary>
    public required string Target { get; init; }

    /// <summary>The operation; null if the route is unknown.</summary>
    public string? Operation { get; init; }

    /// <summary>Values of the path, decoded, in the order of the route.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Names and values of the query, decoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The HTTP status code of the response; null if the connection was closed without a response.</summary>
    public int? Status { get; init; }

    /// <summary>The error code; null on success.</summary>
    public int? Code { get; init; }

    /// <summary>The reason of the error, which the response can omit; the name of the fault if there was one.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>The check that refused the request; null if it was not refused.</summary>
    public string? Check { get; init; }

    /// <summary>The duration of the request, in milliseconds.</summary>
    public required double Milliseconds { get; init; }

    /// <summary>What created the response.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>The body of the request. It can contain secrets, unless it is masked.</summary>
    public required RecordedBody RequestBody { get; init; }

    /// <summary>The body of the response. It can contain secrets, unless it is masked.</summary>
    public required RecordedBody ResponseBody { get; init; }

    /// <summary>Returns method and target only: bodies can contain secrets.</summary>
    public override string ToString() => $"{Method} {Target}";
}
