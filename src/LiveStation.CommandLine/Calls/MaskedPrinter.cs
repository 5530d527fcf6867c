using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;

namespace LiveStation.CommandLine.Calls;

/// <summary>Prints results without their secrets. A query is applied afterwards, so that it cannot reveal them.</summary>
/// <param name="next">Prints the results.</param>
/// <param name="type">Type of each result.</param>
internal sealed class MaskedPrinter(IResultPrinter next, CommandType type) : IResultPrinter
{
    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values) => next.Add([.. values.Select(value => Masking.Of(value, type))]);

    /// <inheritdoc />
    public void End() => next.End();
}
