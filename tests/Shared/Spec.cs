using LiveStation.Generator.Engine.Model;

namespace LiveStation.Tests.Shared;

/// <summary>The spec of the client as the engine reads it.</summary>
internal static class Spec
{
    public static ApiModel Model { get; } = SpecFolder.Read();

    public static IReadOnlyList<(GroupModel Group, OperationModel Operation)> Operations { get; } =
        [.. Model.Groups.SelectMany(group => group.Operations.Select(operation => (group, operation)))];

    public static IReadOnlyDictionary<string, TypeModel> Types { get; } =
        Model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name);

    public static IReadOnlyDictionary<string, EnumModel> Enums { get; } =
        Model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name);
}
