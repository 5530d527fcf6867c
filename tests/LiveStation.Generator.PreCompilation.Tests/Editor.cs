using System.Reflection;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.PreCompilation.Tests;

/// <summary>
/// A project that is open in an editor: the layer of the compiler platform on which Visual Studio and the language server
/// of Visual Studio Code are built. As there, completion uses the last output of the generators and does not wait for them.
/// </summary>
internal sealed class Editor : Workspace
{
    private readonly ProjectId _project = ProjectId.CreateNewId();
    private readonly DocumentId _code;

    private Editor(SpecProject project)
        : base(MefHostServices.DefaultHost, nameof(Editor))
    {
        _code = DocumentId.CreateNewId(_project);
        OnProjectAdded(ProjectInfo.Create(
            _project, VersionStamp.Create(), "App", "App", LanguageNames.CSharp,
            filePath: SpecProject.Folder + "App.csproj",
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: project.ParseOptions,
            documents: [InfoOf(_code, "App.cs", "")],
            metadataReferences: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            analyzerReferences: [new AnalyzerFileReference(typeof(LiveStationGenerator).Assembly.Location, new Loader())],
            additionalDocuments: project.Files.Select(file => InfoOf(
                DocumentId.CreateNewId(_project), file.Path[SpecProject.Folder.Length..], file.Text!)))
            .WithAnalyzerConfigDocuments([InfoOf(DocumentId.CreateNewId(_project), ".globalconfig", ConfigOf(project))]));
    }

    /// <inheritdoc />
    protected override bool PartialSemanticsEnabled => true;

    private Document Code => CurrentSolution.GetDocument(_code)!;

    /// <summary>Opens a project and runs the generators once.</summary>
    public static async Task<Editor> OpenAsync(SpecProject project)
    {
        var editor = new Editor(project);
        await editor.CompileAsync();
        return editor;
    }

    /// <summary>Errors of the whole project, for which all generators run, as they do in the background of an editor.</summary>
    public async Task<string[]> CompileAsync() =>
        [.. (await CurrentSolution.GetProject(_project)!.GetCompilationAsync(Token))!.GetDiagnostics(Token)
            .Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString())];

    /// <summary>Replaces the code and lists what completion offers at <c>$$</c>.</summary>
    public async Task<string[]> CompleteAsync(string code)
    {
        int position = Type(code);
        CompletionList list = await CompletionService.GetService(Code)!.GetCompletionsAsync(Code, position, cancellationToken: Token);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>Replaces the code and returns the symbol at <c>$$</c>.</summary>
    public async Task<ISymbol> SymbolAsync(string code)
    {
        int position = Type(code);
        return (await Microsoft.CodeAnalysis.FindSymbols.SymbolFinder.FindSymbolAtPositionAsync(Code, position, Token))!;
    }

    /// <summary>The file that going to the definition of a symbol opens.</summary>
    public string DefinitionOf(ISymbol symbol) =>
        CurrentSolution.GetDocument(symbol.Locations.Single().SourceTree)!.ShouldBeOfType<SourceGeneratedDocument>().HintName;

    /// <summary>Edits a spec file.</summary>
    public async Task EditSpecAsync(string name, string old, string @new)
    {
        TextDocument file = CurrentSolution.GetProject(_project)!.AdditionalDocuments.Single(one => one.Name == name);
        string text = (await file.GetTextAsync(Token)).ToString();
        text.ShouldContain(old);
        OnAdditionalDocumentTextChanged(
            file.Id, SourceText.From(text.Replace(old, @new, StringComparison.Ordinal)), PreservationMode.PreserveValue);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private int Type(string code)
    {
        string text = code.Replace("$$", "", StringComparison.Ordinal);
        OnDocumentTextChanged(_code, SourceText.From(text), PreservationMode.PreserveValue);
        return code.IndexOf("$$", StringComparison.Ordinal);
    }

    private static DocumentInfo InfoOf(DocumentId id, string name, string text) => DocumentInfo.Create(
        id, name, filePath: SpecProject.Folder + name,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Create())));

    // The configuration that the build writes for the compiler; editors read it too.
    private static string ConfigOf(SpecProject project) =>
        "is_global = true\n"
        + string.Concat(project.Properties.Select(pair => $"build_property.{pair.Key} = {pair.Value}\n"))
        + string.Concat(project.Files.Select(file => $"[{file.Path}]\nbuild_metadata.AdditionalFiles.LiveStationSpec = true\n"));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => typeof(LiveStationGenerator).Assembly;
    }
}
