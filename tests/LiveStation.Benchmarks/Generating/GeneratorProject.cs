using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LiveStation.Benchmarks.Generating;

/// <summary>A project with one generator, to which one edit at a time is applied.</summary>
internal abstract class GeneratorProject
{
    private const string Program = "internal static class Program { private static int Main() => 0; }";

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        // Everything runs on this thread, whose CPU time is measured.
        concurrentBuild: false);

    private readonly SyntaxTree _program = Parse(Program);

    protected GeneratorProject(IEnumerable<MetadataReference> references, params IEnumerable<SyntaxTree> trees) =>
        Compilation = CSharpCompilation.Create("App", [_program, .. trees], references, Options);

    /// <summary>Parse options: the language version of this SDK, with documentation checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>The C# of the project, without generated code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Creates a driver, as the compiler does when a project is opened or built.</summary>
    /// <param name="isTracking">Whether it records the reason why each step ran.</param>
    public abstract GeneratorDriver NewDriver(bool isTracking = false);

    /// <summary>The first run.</summary>
    /// <param name="isTracking">Whether it records the reason why each step ran.</param>
    public GeneratorInput First(bool isTracking = false) => new(NewDriver(isTracking), Compilation);

    /// <summary>Compiles the project together with generated files.</summary>
    /// <param name="texts">The files.</param>
    public EmitResult Compile(IEnumerable<string> texts) =>
        Compilation.AddSyntaxTrees(texts.Select(Parse)).Emit(Stream.Null);

    /// <summary>The run after an edit; null if the edit does not apply to this project.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="ran">The driver after the first run.</param>
    public GeneratorInput? After(ProjectEdit edit, GeneratorDriver ran) => edit switch
    {
        ProjectEdit.None => new GeneratorInput(ran.RunGenerators(Compilation), Compilation, IsSame: true),
        ProjectEdit.UnrelatedCSharp => new GeneratorInput(
            ran, Compilation.ReplaceSyntaxTree(_program, Parse(Program.Replace("0", "1", StringComparison.Ordinal)))),
        _ => Edited(edit, ran),
    };

    /// <summary>The run after an edit of the generator's input; null if the edit does not apply.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="ran">The driver after the first run.</param>
    protected abstract GeneratorInput? Edited(ProjectEdit edit, GeneratorDriver ran);

    protected static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions);

    protected static GeneratorDriver Create(
        ISourceGenerator generator, bool isTracking, IEnumerable<AdditionalText>? files = null) =>
        CSharpGeneratorDriver.Create([generator], files, ParseOptions, new ProjectOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracking));

    /// <summary>Replaces the first occurrence of the text that an edit changes.</summary>
    /// <exception cref="InvalidOperationException">The text was not found, so the edit has no effect.</exception>
    protected static string ReplaceFirst(string text, string old, string @new)
    {
        int place = text.IndexOf(old, StringComparison.Ordinal);
        return place < 0
            ? throw new InvalidOperationException($"There is no '{old}' to edit.")
            : text[..place] + @new + text[(place + old.Length)..];
    }
}
