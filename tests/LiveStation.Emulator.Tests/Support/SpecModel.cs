using LiveStation.Generator.Engine.Model;
using LiveStation.Tests.Shared;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>The spec that the contracts were made of, read again.</summary>
internal static class SpecModel
{
    private static readonly ApiModel Model = SpecFolder.Read();

    public static IReadOnlyList<OperationModel> Operations { get; } =
        [.. Model.Groups.SelectMany(group => group.Operations)];

    /// <summary>All examples of all operations, under names such as <c>getChannel/on-air</c>.</summary>
    public static IReadOnlyDictionary<string, SpecExample> Examples { get; } = Operations
        .SelectMany(operation => operation.Examples.Select(example => new SpecExample(operation, example)))
        .ToDictionary(example => example.Name);

    /// <summary>All types, by their names.</summary>
    public static IReadOnlyDictionary<string, TypeModel> Types { get; } =
        Model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name);

    /// <summary>What every response body is wrapped in.</summary>
    public static EnvelopeModel Envelope => Model.Service.Envelope;

    /// <summary>The zone to call when an operation is in all of them.</summary>
    public static ZoneModel DefaultZone => Model.Service.Zones[0];
}
