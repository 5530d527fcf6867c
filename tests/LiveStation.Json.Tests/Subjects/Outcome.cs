using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>What came of reading a document.</summary>
/// <param name="Value">What was read; null when it could not be read.</param>
/// <param name="Written">The value, written again.</param>
/// <param name="Drifts">What was told.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
internal sealed record Outcome(object? Value, byte[] Written, IReadOnlyList<ApiDrift> Drifts, JsonShapeException? Fault)
{
    /// <summary>The first difference from another outcome in words; null when there is none.</summary>
    public string? DifferenceFrom(Outcome other)
    {
        if (FaultText(this) is var fault && fault != FaultText(other))
            return $"failed with '{fault}' and '{FaultText(other)}'";
        if (!Equals(Value, other.Value))
            return $"gave the values {Value} and {other.Value}";
        // Values are compared as users compare them; what is written shows what that does not see, such as secrets.
        if (!Written.AsSpan().SequenceEqual(other.Written))
            return "gave values that are equal and not written alike";
        string[] told = [.. Drifts.Select(Text)], otherTold = [.. other.Drifts.Select(Text)];
        return told.SequenceEqual(otherTold)
            ? null
            : $"told '{string.Join("; ", told)}' and '{string.Join("; ", otherTold)}'";
    }

    private static string Text(ApiDrift drift) => drift.ToString();

    private static string FaultText(Outcome outcome) =>
        outcome.Fault is { } fault ? $"{fault.Path}: {fault.Expectation}" : "nothing";
}
