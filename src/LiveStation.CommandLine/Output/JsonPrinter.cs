using System.Text.Json.Nodes;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Output;

/// <summary>Prints JSON in the form of the API.</summary>
/// <param name="screen">The screen.</param>
/// <param name="isList">Whether the result is a list.</param>
internal sealed class JsonPrinter(Screen screen, bool isList) : IResultPrinter
{
    private bool _hasBegun;

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values)
    {
        foreach (JsonNode? value in values)
        {
            if (isList)
                screen.Raw(_hasBegun ? ",\n" : "[\n");
            string text = JsonText.Indented(value);
            screen.Raw(isList ? "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal) : text + "\n");
            _hasBegun = true;
        }
    }

    /// <inheritdoc />
    public void End()
    {
        if (isList)
            screen.Raw(_hasBegun ? "\n]\n" : "[]\n");
    }
}
