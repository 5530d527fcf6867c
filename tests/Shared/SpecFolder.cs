using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Tests.Shared;

/// <summary>The spec that client and emulator are generated from, in a folder next to the test assembly.</summary>
internal static class SpecFolder
{
    public static ApiModel Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "spec");
        IEnumerable<SpecFile> files = Directory.GetFiles(folder, "*.yaml")
            .Select(path => new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)));
        return SpecCompiler.Bind(files.Select(SpecCompiler.Parse).ToEquatableArray()).Model
            ?? throw new InvalidOperationException("The spec has no usable service.");
    }
}
