namespace LiveStation.Emulator.Emulated;

/// <summary>A change of a resource by someone outside the API.</summary>
/// <param name="Type">The type of the resource.</param>
/// <param name="Id">The key of the resource.</param>
/// <param name="Actor">The actor, such as <c>encoder</c>.</param>
/// <param name="To">The new state.</param>
internal sealed record ActCommand(string Type, string Id, string Actor, string To)
{
    /// <summary>The account of the resource; null for the first account that has it.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The region code of the zone; null for the first zone that has the resource.</summary>
    public string? Zone { get; init; }
}
