using System.Reflection;
using LiveStation.Wire.Tests.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Wire.Tests.DocsPages;

/// <summary>The C# samples of the pages, each a method of one class.</summary>
internal static class CompiledSamples
{
    private static readonly Lazy<Type> Class = new(Compile);

    /// <summary>Returns the method of an example.</summary>
    /// <param name="example">The example.</param>
    public static Func<LiveStationClient, Task> Of(CorpusExample example) =>
        Class.Value.GetMethod(NameOf(example))!.CreateDelegate<Func<LiveStationClient, Task>>();

    private static string NameOf(CorpusExample example) => $"{example.Operation}_{example.Name.Replace('-', '_')}";

    // The directives of a new project, and those of the README.
    private static Type Compile()
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using LiveStation;
            using LiveStation.Runtime;

            public static class Samples
            {
            {{string.Join('\n', WireCorpus.Examples.Select(example => $$"""
                public static async Task {{NameOf(example)}}(LiveStationClient client)
                {
                    {{ShownSamples.Of(example, "C#")}}
                }
            """))}}
            }
            """;
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Samples",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(assembly);
        result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        return Assembly.Load(assembly.ToArray()).GetType("Samples")!;
    }
}
