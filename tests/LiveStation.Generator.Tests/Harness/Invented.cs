using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Options;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>Flavours that are not built in.</summary>
internal static class Invented
{
    /// <summary>A flavour with a C# file and a text.</summary>
    public static Flavour Mixed { get; } = new InventedFlavour("mixed", FlavourHosts.Both);

    private static EquatableArray<Flavour> Catalog =>
        FlavourCatalog.All.Append(new InventedFlavour("routes", FlavourHosts.Tool)).ToEquatableArray();

    /// <summary>What a project gets that chooses a flavour, where 'routes' is one of the command line.</summary>
    /// <param name="word">What it writes.</param>
    public static (Flavour Flavour, SpecDiagnostic? Mistake) Read(string word)
    {
        var properties = new BuildProperties(
            new ProjectOptions(SpecProject.With().Set("LiveStationFlavour", word)).GlobalOptions);
        Flavour flavour = FlavourOption.Read(properties, Catalog);
        return (flavour, properties.Diagnostics.SingleOrDefault()?.Diagnostic);
    }

    private sealed record InventedFlavour(string Name, FlavourHosts Writers) : Flavour(Name, "An invented one.", Writers)
    {
        public override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) => EquatableArray.Of<OutputUnit>(
            new InventedUnit("Only.g.cs", FileKind.CSharp), new InventedUnit("notes.txt", FileKind.Text));
    }

    private sealed record InventedUnit(string Name, FileKind Reader) : OutputUnit(Name, Reader)
    {
        public override EquatableArray<string> Sources => default;

        protected override string Print() => "// Nothing.\n";
    }
}
