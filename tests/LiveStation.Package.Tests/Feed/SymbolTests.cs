using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using static System.Reflection.PortableExecutable.DebugDirectoryEntryType;

namespace LiveStation.Package.Tests.Feed;

/// <summary>Symbols refer a debugger to our sources, and the same sources produce the same bytes on every machine.</summary>
public sealed class SymbolTests
{
    // Kind of the record that contains the text of a source file (Portable PDB format).
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Libraries =>
    [
        .. Frameworks.Folders.Select(folder => ("LiveStation.Client", folder)),
        .. Frameworks.Folders.Select(folder => ("LiveStation.Runtime", folder)),
        ("LiveStation.Aspire.Hosting", "net10.0"),
        ("LiveStation.AspNetCore", "net10.0"),
        ("LiveStation.CommandLine", "net8.0"),
        ("LiveStation.CommandLine", "net10.0"),
        ("LiveStation.Extensions", "net8.0"),
        ("LiveStation.Extensions", "net10.0"),
        ("LiveStation.Mcp", "net8.0"),
        ("LiveStation.Mcp", "net10.0"),
        ("LiveStation.Emulator", "net10.0"),
        ("LiveStation.Testing", "net8.0"),
        ("LiveStation.Testing", "net10.0"),
    ];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_its_symbols_in_a_package_of_their_own_with_the_sources_inside(string id, string framework)
    {
        byte[] symbols = BuiltPackage.OpenSymbols(id).Read($"lib/{framework}/{id}.pdb");

        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        ShouldBeTheSameEverywhere(provider.GetMetadataReader());
        EntriesOf(BuiltPackage.Open(id).Read($"lib/{framework}/{id}.dll")).ShouldContain(Reproducible);
    }

    [Theory]
    [InlineData("LiveStation.Generator")]
    [InlineData("LiveStation.Generator.Engine")]
    public void An_assembly_of_the_analyzer_has_its_symbols_inside(string name)
    {
        byte[] assembly = BuiltPackage.Open("LiveStation.Generator").Read($"analyzers/dotnet/roslyn4.8/cs/{name}.dll");

        using var file = new PEReader(new MemoryStream(assembly));
        DebugDirectoryEntry entry = file.ReadDebugDirectory().Single(one => one.Type == EmbeddedPortablePdb);
        using MetadataReaderProvider provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        ShouldBeTheSameEverywhere(provider.GetMetadataReader());
        EntriesOf(assembly).ShouldContain(Reproducible);
    }

    [Theory]
    [InlineData("LiveStation.Cli", "livestation")]
    [InlineData("LiveStation.Cli", "LiveStation.Emulator")]
    [InlineData("LiveStation.Generator.Tool", "LiveStation.Generator.Tool")]
    [InlineData("LiveStation.Generator.Tool", "LiveStation.Generator.Engine")]
    public void An_assembly_of_a_tool_names_no_folder_of_the_machine_that_built_it(string id, string name)
    {
        byte[] assembly = BuiltPackage.Open(id).Read($"tools/net10.0/any/{name}.dll");

        using var file = new PEReader(new MemoryStream(assembly));
        DebugDirectoryEntry entry = file.ReadDebugDirectory().Single(one => one.Type == CodeView);
        string path = file.ReadCodeViewDebugDirectoryData(entry).Path;
        (path.StartsWith("/_", StringComparison.Ordinal) || path == Path.GetFileName(path)).ShouldBeTrue(path);
    }

    private static void ShouldBeTheSameEverywhere(MetadataReader symbols)
    {
        symbols.Documents.ShouldNotBeEmpty();
        foreach (DocumentHandle document in symbols.Documents)
        {
            string path = symbols.GetString(symbols.GetDocument(document).Name);
            path.ShouldStartWith("/_");
            symbols.GetCustomDebugInformation(document)
                .Select(handle => symbols.GetGuid(symbols.GetCustomDebugInformation(handle).Kind))
                .ShouldContain(EmbeddedSource, path);
        }
    }

    private static DebugDirectoryEntryType[] EntriesOf(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        return [.. file.ReadDebugDirectory().Select(entry => entry.Type)];
    }
}
