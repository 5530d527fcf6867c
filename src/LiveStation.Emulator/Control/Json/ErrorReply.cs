using System.Text.Json.Serialization;

namespace LiveStation.Emulator.Control.Json;

/// <summary>An error of the control plane.</summary>
/// <param name="Error">A sentence that describes what to do.</param>
internal sealed record ErrorReply(string Error)
{
    /// <summary>The valid routes, when the route is unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Routes { get; init; }
}
