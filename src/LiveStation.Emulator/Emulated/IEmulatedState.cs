using System.Text.Json;

namespace LiveStation.Emulator.Emulated;

/// <summary>The state of an emulator, as the control plane reads and changes it.</summary>
internal interface IEmulatedState
{
    /// <summary>The model of the state, as JSON; null if the API has none.</summary>
    string? Model { get; }

    /// <summary>Makes all transitions that are due by now, and writes the accounts, with the resources of each, as a JSON array.</summary>
    /// <param name="writer">Receives the array.</param>
    void WriteAccounts(Utf8JsonWriter writer);

    /// <summary>Removes all resources, except those that exist at the start.</summary>
    void Reset();

    /// <summary>Makes all transitions that are due by now.</summary>
    void Settle();

    /// <summary>Lets an actor, such as an encoder, change the state of a resource.</summary>
    /// <param name="act">The change.</param>
    ActOutcome Act(ActCommand act);

    /// <summary>Starts or stops the encoder of a channel of any type.</summary>
    /// <param name="encoder">The command.</param>
    ActOutcome Encode(EncoderCommand encoder);
}
