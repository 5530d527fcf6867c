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
    /// <summary>A flavour with a C# file and a text file.</summary>
    public static Flavour Mixed { get; } = new InventedFlavour("mixed", FlavourHosts.Both);

    /// <summary>A flavour with one C# file in a nested folder and one without a folder.</summary>
    public static Flavour Nested { get; } = new InventedFlavour("nested", FlavourHosts.Both)
    {
        Units = EquatableArray.Of<OutputUnit>(
            new InventedUnit("docs/deep/Inner.g.cs", FileKind.CSharp), new InventedUnit("Outer.g.cs", FileKind.CSharp)),
    };

    private static EquatableArray<Flavour> Catalog =>
        FlavourCatalog.All.Append(new InventedFlavour("routes", FlavourHosts.Tool))
            .Append(OnClient("commands")).Append(OnClient("tools")).ToEquatableArray();

    /// <summary>Returns a flavour that is based on the client.</summary>
    /// <param name="name">Its name, and that of its file.</param>
    public static Flavour OnClient(string name) => new InventedFlavour(name, FlavourHosts.Both)
    {
        Under = FlavourCatalog.All[0],
        Units = EquatableArray.Of<OutputUnit>(new InventedUnit(name + ".g.cs", FileKind.CSharp)),
    };

    /// <summary>Returns the flavours for a value of the option, when 'routes' is supported by the command line only.</summary>
    /// <param name="word">The value of the option.</param>
    public static (FlavourSet Flavours, SpecDiagnostic? Mistake) Read(string word)
    {
        var properties = new BuildProperties(
            new ProjectOptions(SpecProject.With().Set("_LiveStationFlavour", word)).GlobalOptions);
        FlavourSet flavours = new FlavourOption(properties, Catalog).Read();
        return (flavours, properties.Diagnostics.SingleOrDefault()?.Diagnostic);
    }

    private sealed record InventedFlavour(string Name, FlavourHosts Writers) : Flavour(Name, "An invented one.", Writers)
    {
        public EquatableArray<OutputUnit> Units { get; init; } = EquatableArray.Of<OutputUnit>(
            new InventedUnit("Only.g.cs", FileKind.CSharp), new InventedUnit("notes.txt", FileKind.Text));

        public Flavour? Under { get; init; }

        internal override FileKind Output => FileKind.CSharp;

        internal override Flavour? Base => Under;

        internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) => Units;
    }

    private sealed record InventedUnit(string Name, FileKind Reader) : OutputUnit(Name, Reader)
    {
        public override EquatableArray<string> Sources => default;

        private protected override string Print() => "// Nothing.\n";
    }
}
