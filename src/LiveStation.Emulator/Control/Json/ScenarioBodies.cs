namespace LiveStation.Emulator.Control.Json;

/// <summary>Which scenario is played.</summary>
internal sealed record ScenarioBody
{
    /// <summary>The name of the scenario.</summary>
    public required string Name { get; init; }
}

/// <summary>The scenarios.</summary>
/// <param name="Scenarios">Each scenario.</param>
internal sealed record ScenariosReply(IReadOnlyList<ScenarioReply> Scenarios);

/// <summary>A scenario.</summary>
/// <param name="Name">The name.</param>
/// <param name="En">A description in English.</param>
/// <param name="Ko">A description in Korean.</param>
internal sealed record ScenarioReply(string Name, string? En, string? Ko);
