namespace LiveStation.Emulator.Serving;

/// <summary>Specifies when the emulator responds with examples of the spec.</summary>
public enum ExampleUse
{
    /// <summary>An example responds to a call that the state cannot respond to, such as a call about a resource of an example.</summary>
    Fallback,

    /// <summary>Examples respond to all calls. Nothing that a call changes is remembered.</summary>
    Only,
}
