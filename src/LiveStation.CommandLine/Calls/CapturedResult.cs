using System.Text.Json.Nodes;
using LiveStation.CommandLine.Output;

namespace LiveStation.CommandLine.Calls;

/// <summary>Keeps the result of a call that is not printed.</summary>
internal sealed class CapturedResult : IResultPrinter
{
    /// <summary>The result; null before it arrives.</summary>
    public JsonNode? Value { get; private set; }

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values) => Value = values[0];

    /// <inheritdoc />
    public void End()
    {
    }
}
