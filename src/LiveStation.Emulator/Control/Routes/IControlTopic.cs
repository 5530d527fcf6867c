namespace LiveStation.Emulator.Control.Routes;

/// <summary>The routes of the control plane about one topic.</summary>
internal interface IControlTopic
{
    /// <summary>The routes.</summary>
    IReadOnlyList<ControlRoute> Routes { get; }
}
