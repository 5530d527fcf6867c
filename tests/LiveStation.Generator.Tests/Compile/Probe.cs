using System.Reflection;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>Compiles the generated code of a small spec, and runs C# code that uses it.</summary>
internal static class Probe
{
    private const string Head = """
        spec: 1
        service:
          name: Shop
          doc: { en: A., ko: 가. }
          auth: ncp-signature-v2
          paging: { page: page, size: size, first: 0, max: 50 }
          zones:
            public: { base: "https://a.example", prefix: /v1, region: KR, en: A., ko: 가. }
            closed: { base: "https://b.example", prefix: /v2, region: XX, en: A., ko: 가. }
        groups:
          Goods: { en: A., ko: 가. }
        """;

    private const string Usings =
        "#nullable enable\nusing System; using System.Linq; using LiveStation.Runtime; using LiveStation.Runtime.CompilerServices;\n";

    private static readonly SpecProject Project = new SpecProject().OnServer();

    /// <summary>A file of types and the operations that use them; <c>D</c> is replaced by the texts of both languages.</summary>
    public static string Spec(string text) => "group: Goods\n" + text.ReplaceLineEndings("\n")
        .Replace(", D }", ", en: A., ko: 가. }", StringComparison.Ordinal)
        .Replace("doc: D", "doc: { en: A., ko: 가. }", StringComparison.Ordinal);

    /// <summary>Returns the errors of a spec.</summary>
    public static string[] Mistakes(string spec) => [.. Files(spec, "client").Diagnostics
        .Where(one => one.Rule.Severity == RuleSeverity.Error).Select(one => one.ToString())];

    /// <summary>Asserts that a spec has no errors, and that the code generated for client and server compiles.</summary>
    public static void ShouldCompile(string spec)
    {
        Mistakes(spec).ShouldBeEmpty();
        foreach (string flavour in NameTests.Words)
        {
            Compiled(spec, "", flavour).GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString()).Take(5).ShouldBeEmpty();
        }
    }

    /// <summary>Runs statements together with the generated client.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="body">Statements that return a string.</param>
    public static string Run(string spec, string body)
    {
        Mistakes(spec).ShouldBeEmpty();
        string source = $"{Usings}namespace Shop {{ public static class Probe {{ public static string Run() {{ {body} }} }} }}";
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compiled(spec, source, "client")
            .Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()).ShouldBeEmpty();
        return (string)Assembly.Load(stream.ToArray()).GetType("Shop.Probe")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private static CSharpCompilation Compiled(string spec, string source, string flavour)
    {
        SpecProject project = Project with { Sources = ["internal static class Program {}", source] };
        return project.Compile().AddSyntaxTrees(
            Files(spec, flavour).Files.Select(file => CSharpSyntaxTree.ParseText(file.Content, project.ParseOptions)));
    }

    private static CompileResult Files(string spec, string flavour) => SpecCompiler.Compile(
        [new SpecFile("head.yaml", Head), new SpecFile("a.yaml", spec)],
        new EmitOptions("Shop", Flavours: FlavourSet.Of(NameTests.Named(flavour)), Polyfills: PolyfillKind.None));
}
