using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Tests.Shared;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The spec that the client was generated from, parsed again.</summary>
internal static class Spec
{
    public static ApiModel Model { get; } = SpecFolder.Read();

    public static IReadOnlyList<OperationModel> Operations { get; } =
        [.. Model.Groups.SelectMany(group => group.Operations)];

    public static IReadOnlyList<CallbackModel> Callbacks { get; } =
        [.. Model.Groups.SelectMany(group => group.Callbacks)];

    public static IReadOnlyDictionary<string, TypeModel> Types { get; } =
        Model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name);

    public static IReadOnlyDictionary<string, EnumModel> Enums { get; } =
        Model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name);

    public static IReadOnlyDictionary<string, ObjectShape> Shapes { get; } =
        Types.Values.ToDictionary(type => type.Name, ObjectShape.Of);
}
