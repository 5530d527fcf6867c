using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Support;

/// <summary>The spec that the client was made of, read again.</summary>
internal static class Spec
{
    public static ApiModel Model { get; } = Read();

    public static IReadOnlyList<(GroupModel Group, OperationModel Operation)> Operations { get; } =
        [.. Model.Groups.SelectMany(group => group.Operations.Select(operation => (group, operation)))];

    public static IReadOnlyDictionary<string, TypeModel> Types { get; } =
        Model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name);

    public static IReadOnlyDictionary<string, EnumModel> Enums { get; } =
        Model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name);

    private static ApiModel Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "spec");
        IEnumerable<SpecFile> files = Directory.GetFiles(folder, "*.yaml")
            .Select(path => new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)));
        return SpecCompiler.Bind(files.Select(SpecCompiler.Parse).ToEquatableArray()).Model
            ?? throw new InvalidOperationException("The spec has no usable service.");
    }
}
