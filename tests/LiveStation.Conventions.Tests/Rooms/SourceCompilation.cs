using LiveStation.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The sources of a project with their meaning.</summary>
internal static class SourceCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Parts of a method that a generator of the framework writes: of a regular expression or of a message of a log.
    private const string PartOfGenerator = "CS8795";

    private static readonly IReadOnlyList<PortableExecutableReference> Trusted =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles files.</summary>
    /// <param name="assembly">The name of the assembly, for its friends.</param>
    /// <param name="files">The files.</param>
    public static CSharpCompilation Of(string assembly, IReadOnlyList<SourceFile> files) => CSharpCompilation.Create(
        assembly,
        files.Select(file => file.Tree).Append(SourceFile.Parse(null, ImplicitUsings).Tree),
        References(assembly),
        new CSharpCompilationOptions(
            files.Any(file => file.IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            publicSign: true,
            cryptoKeyFile: Repository.PathOf("src", "LiveStation.snk")));

    /// <summary>Returns the errors: a name that means nothing here would be missing from the rooms.</summary>
    /// <param name="compilation">The compilation.</param>
    public static IEnumerable<string> Errors(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(found => found.Severity == DiagnosticSeverity.Error && found.Id != PartOfGenerator)
        .Select(found => found.ToString());

    /// <summary>Returns all types and members that a file names, and the types that it creates without their name.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="tree">The file.</param>
    public static IEnumerable<ISymbol> Named(CSharpCompilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is SimpleNameSyntax { IsVar: false } or ImplicitObjectCreationExpressionSyntax)
            .SelectMany(node => Meant(model.GetSymbolInfo(node)))
            .Where(symbol => symbol is not INamespaceSymbol)
            .Select(symbol => (symbol as IMethodSymbol)?.ReducedFrom ?? symbol)
            .Select(symbol => symbol.OriginalDefinition);
    }

    // The name of a group of methods, as in nameof, means all of them.
    private static IEnumerable<ISymbol> Meant(SymbolInfo info) => info.Symbol is { } one ? [one] : info.CandidateSymbols;

    // An assembly of the same name is the one that was built from these files.
    private static IEnumerable<MetadataReference> References(string assembly) =>
        Trusted.Where(one => Path.GetFileNameWithoutExtension(one.FilePath) != assembly);
}
