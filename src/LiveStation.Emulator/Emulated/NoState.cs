using System.Text.Json;

namespace LiveStation.Emulator.Emulated;

/// <summary>The state of an emulator that only responds with examples: there is none.</summary>
internal sealed class NoState : IEmulatedState
{
    private const string Sentence = "This emulator keeps no state. Start it with an API that describes its resources.";

    /// <inheritdoc />
    public string? Model => null;

    /// <inheritdoc />
    public void WriteAccounts(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public void Reset()
    {
    }

    /// <inheritdoc />
    public void Settle()
    {
    }

    /// <inheritdoc />
    public ActOutcome Act(ActCommand act) => ActOutcome.Missing(Sentence);

    /// <inheritdoc />
    public ActOutcome Encode(EncoderCommand encoder) => ActOutcome.Missing(Sentence);
}
