using LiveStation.Generator.Engine.Model;
using LiveStation.Tests.Shared;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>The spec that the contracts are generated from.</summary>
internal static class SpecModel
{
    private static readonly ApiModel Model = SpecFolder.Read();

    public static IReadOnlyList<OperationModel> Operations { get; } =
        [.. Model.Groups.SelectMany(group => group.Operations)];

    /// <summary>All examples of all operations, by names such as <c>getChannel/on-air</c>.</summary>
    public static IReadOnlyDictionary<string, SpecExample> Examples { get; } = Operations
        .SelectMany(operation => operation.Examples.Select(example => new SpecExample(operation, example)))
        .ToDictionary(example => example.Name);

    /// <summary>All types, by their names.</summary>
    public static IReadOnlyDictionary<string, TypeModel> Types { get; } =
        Model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name);

    /// <summary>The envelope of every response body.</summary>
    public static EnvelopeModel Envelope => Model.Service.Envelope;

    /// <summary>The zone to call when an operation is available in all zones.</summary>
    public static ZoneModel DefaultZone => Model.Service.Zones[0];
}
