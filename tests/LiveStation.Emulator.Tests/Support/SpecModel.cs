using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>The spec that the contracts were made of, read again.</summary>
internal static class SpecModel
{
    public static IReadOnlyList<OperationModel> Operations { get; } =
        [.. Read().Groups.SelectMany(group => group.Operations)];

    private static ApiModel Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "spec");
        IEnumerable<SpecFile> files = Directory.GetFiles(folder, "*.yaml")
            .Select(path => new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)));
        return SpecCompiler.Bind(files.Select(SpecCompiler.Parse).ToEquatableArray()).Model
            ?? throw new InvalidOperationException("The spec has no usable service.");
    }
}
