using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Wire.Tests.HttpFiles;

/// <summary>The files that the flavour writes for the spec.</summary>
internal static class GeneratedHttpFiles
{
    /// <summary>The files by group.</summary>
    public static IReadOnlyDictionary<string, HttpFile> ByGroup { get; } = SpecCompiler
        .Plan(Spec.Model, new EmitOptions("") { Flavours = FlavourSet.Of(FlavourCatalog.All.Single(flavour => flavour.Word == "http")) })
        .Select(unit => unit.Emit())
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => HttpFile.Parse(file.Content));
}
