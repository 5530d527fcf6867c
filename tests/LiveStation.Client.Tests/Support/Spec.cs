using LiveStation.Generator.Engine.Model;
using LiveStation.Tests.Shared;

namespace LiveStation.Client.Tests.Support;

/// <summary>The spec that the client is generated from.</summary>
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
