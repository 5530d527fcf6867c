namespace LiveStation.Emulator.Serving;

/// <summary>Specifies what determined a response.</summary>
internal enum ResponseSource
{
    /// <summary>A handler of the user.</summary>
    Handler,

    /// <summary>The state of the emulator.</summary>
    State,

    /// <summary>An example of the spec.</summary>
    Example,
}
