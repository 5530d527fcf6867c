namespace LiveStation.Emulator.Serving;

/// <summary>When the emulator responds with the examples of the spec.</summary>
public enum ExampleUse
{
    /// <summary>An example is returned for keys that were never created.</summary>
    Fallback,

    /// <summary>Every response is an example. The emulator keeps no state.</summary>
    Only,
}
