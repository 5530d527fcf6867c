using System.Text.Json.Nodes;

namespace LiveStation.CommandLine.Output;

/// <summary>Prints the result of a command: one value, or the items of a list as they arrive.</summary>
internal interface IResultPrinter
{
    /// <summary>Prints one value, or some items of a list.</summary>
    /// <param name="values">The values. A result that is not a list is exactly one value.</param>
    void Add(IReadOnlyList<JsonNode?> values);

    /// <summary>Ends the output.</summary>
    void End();
}
