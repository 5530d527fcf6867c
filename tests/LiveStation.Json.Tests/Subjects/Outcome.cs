using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The outcome of reading a document.</summary>
/// <param name="Value">The value; null if the document could not be read.</param>
/// <param name="Written">The JSON of the value, written again.</param>
/// <param name="Drifts">The reported drifts.</param>
/// <param name="Fault">The reason why the document could not be read; null if it could.</param>
internal sealed record Outcome(object? Value, byte[] Written, IReadOnlyList<ApiDrift> Drifts, JsonShapeException? Fault)
{
    /// <summary>Describes the first difference from another outcome; null if there is none.</summary>
    public string? DifferenceFrom(Outcome other)
    {
        if (FaultText(this) is var fault && fault != FaultText(other))
            return $"failed with '{fault}' and '{FaultText(other)}'";
        if (!Equals(Value, other.Value))
            return $"gave the values {Value} and {other.Value}";
        // Values are compared as users compare them; the written JSON shows what equality does not, such as secrets.
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
