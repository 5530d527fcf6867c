using System.Text.Json.Serialization;

namespace LiveStation.Emulator.Control.Json;

/// <summary>A rule for faults, as sent.</summary>
internal record FaultBody
{
    /// <summary>The kind of the fault.</summary>
    public required string Kind { get; init; }

    /// <summary>The affected operation; null for all requests.</summary>
    public string? Operation { get; init; }

    /// <summary>The number of affected requests; null for no limit.</summary>
    public int? Count { get; init; }

    /// <summary>The probability with which a matching request is affected.</summary>
    public double? Probability { get; init; }

    /// <summary>The seed of the random numbers.</summary>
    public int? Seed { get; init; }

    /// <summary>The delay, in seconds, of the kind <c>delay</c>.</summary>
    public double? Delay { get; init; }

    /// <summary>The HTTP status code of the kinds <c>html</c>, <c>empty</c>, <c>server-error</c> and <c>service</c>.</summary>
    public int? Status { get; init; }

    /// <summary>The error code of the kinds <c>gateway</c> and <c>service</c>.</summary>
    public int? Code { get; init; }

    /// <summary>The number of bytes that are kept by the kinds <c>truncated</c> and <c>broken-off</c>.</summary>
    public int? Bytes { get; init; }
}

/// <summary>A rule for faults that is active.</summary>
internal sealed record FaultReply : FaultBody
{
    /// <summary>The number of the rule.</summary>
    public int Number { get; init; }

    /// <summary>The name of the fault in the log.</summary>
    public string? Name { get; init; }

    /// <summary>The number of requests that the rule still affects; null for no limit.</summary>
    public int? Remaining { get; init; }

    /// <summary>The number of requests that the rule affected.</summary>
    public int Applied { get; init; }

    /// <summary>Copies the rule, as sent.</summary>
    /// <param name="body">The rule.</param>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public FaultReply(FaultBody body)
        : base(body)
    {
    }

    /// <summary>For serialization, which never creates one.</summary>
    [JsonConstructor]
    public FaultReply()
    {
    }
}

/// <summary>The active faults.</summary>
/// <param name="Faults">The rules.</param>
/// <param name="Waiting">The number of single faults for the next requests.</param>
internal sealed record FaultsReply(IReadOnlyList<FaultReply> Faults, int Waiting);
