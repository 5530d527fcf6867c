using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Flavours.Tests.Support;

/// <summary>The output of a flavour for the spec of Live Station, as the command line writes it.</summary>
internal static class Emitted
{
    public static EmitOptions Options(string flavour, DocumentationLanguage language = DocumentationLanguage.English) => new("")
    {
        Flavours = FlavourSet.Of(FlavourCatalog.All.Single(one => one.Word == flavour)),
        Documentation = language,
    };

    /// <summary>The texts of the files by path.</summary>
    public static IReadOnlyDictionary<string, string> Files(EmitOptions options, ApiModel? model = null) =>
        SpecCompiler.Plan(model ?? Spec.Model, options).Select(unit => unit.Emit()).ToDictionary(file => file.Path, file => file.Content);
}
