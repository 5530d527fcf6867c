using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>A project as the compiler sees it. It is immutable, so that a test can edit one part and keep the others.</summary>
internal sealed record SpecProject
{
    public const string Folder = "/work/App/";

    public ImmutableArray<SpecAdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("MSBuildProjectFullPath", Folder + "App.csproj")
        .Add("RootNamespace", "App")
        .Add("_LiveStationGenerator", "true");

    public ImmutableArray<string> Sources { get; init; } = ["internal static class Program {}"];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>The symbols that are defined for <c>#if</c>.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    public static SpecProject With(params (string Name, string? Text)[] files) =>
        new() { Files = [.. files.Select(file => new SpecAdditionalText(Folder + file.Name, file.Text))] };

    /// <summary>Replaces the text of a file. All other files remain the same objects, as in an editor.</summary>
    public SpecProject Edit(string name, Func<string, string> edit)
    {
        SpecAdditionalText old = File(name);
        string edited = edit(old.Text!);
        edited.ShouldNotBe(old.Text, "the edit must change the text, or the test proves nothing");
        return this with { Files = Files.Replace(old, new SpecAdditionalText(old.Path, edited)) };
    }

    public SpecProject Edit(string name, string old, string @new) => Edit(name, text => text.Replace(old, @new));

    public SpecProject Add(string name, string text) =>
        this with { Files = Files.Add(new SpecAdditionalText(Folder + name, text)) };

    public SpecProject Remove(string name) => this with { Files = Files.Remove(File(name)) };

    public SpecProject Set(string property, string value) =>
        this with { Properties = Properties.SetItem(property, value) };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "App",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999));

    private SpecAdditionalText File(string name) => Files.Single(file => file.Path == Folder + name);
}
