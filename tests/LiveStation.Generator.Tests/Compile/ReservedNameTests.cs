using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>
/// A type of the spec is in the namespace of the generated code and takes precedence over every using directive. A name
/// that this code uses for another type must therefore be rejected.
/// </summary>
public sealed class ReservedNameTests
{
    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net10)]
    public void Every_foreign_type_that_generated_code_names_is_a_name_that_no_spec_can_take(string framework) =>
        ShouldRefuseWhatItNames(RepositorySpec.Project.On(framework), "Task");

    [Fact]
    public void So_is_every_foreign_type_that_the_code_of_a_server_names() =>
        ShouldRefuseWhatItNames(RepositorySpec.Project.OnServer().Set("_LiveStationFlavour", "server"), "ServerCall");

    [Fact]
    public void So_is_every_foreign_type_that_tools_name() =>
        ShouldRefuseWhatItNames(RepositorySpec.Project.OnServer().Set("_LiveStationFlavour", "mcp"), "ToolSchema");

    [Fact]
    public void So_is_every_foreign_type_that_the_code_of_a_command_line_names() =>
        ShouldRefuseWhatItNames(RepositorySpec.Project.OnServer().Set("_LiveStationFlavour", "cli"), "CommandRun");

    [Theory]
    [InlineData("[global::System.Obsolete(\"Use another.\")]", "Obsolete", true)]
    [InlineData("[global::System.Obsolete(\"Use another.\")]", "ObsoleteAttribute", true)]
    [InlineData("[Obsolete(\"Use another.\")]", "ObsoleteAttribute", false)]
    public void A_name_has_to_be_reserved_only_if_generated_code_does_not_name_the_type_from_the_root(
        string attribute, string type, bool isFree)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        Compilation output = GeneratorRun.Of(SpecProject.With(("shop.yaml", SpecWithType(type))).On(TargetFrameworks.Net10)).Output;
        PropertyDeclarationSyntax property = output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(stop).DescendantNodes().OfType<PropertyDeclarationSyntax>())
            .First(property => property.Identifier.ValueText == "Id");
        SyntaxTree tree = property.SyntaxTree;

        Compilation marked = output.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            tree.ToString().Insert(property.SpanStart, attribute + " "),
            (CSharpParseOptions)tree.Options,
            tree.FilePath,
            cancellationToken: stop));

        marked.GetDiagnostics(stop).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBe(!isFree);
    }

    private static void ShouldRefuseWhatItNames(SpecProject project, string named)
    {
        GeneratorRun run = GeneratorRun.Of(project);

        // The search finds only names that the compiler can bind.
        run.ShouldCompile();
        string[] foreign = [.. run.Output.SyntaxTrees.SelectMany(tree => ForeignNames(run.Output, tree)).Distinct()];

        foreign.ShouldContain(named);
        foreign.Where(name => !IsRefused(name)).ShouldBeEmpty();
    }

    // Qualified names (global::System.…) are unambiguous; only simple names can bind to another type.
    private static IEnumerable<string> ForeignNames(Compilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>()
            .Where(name => name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax))
            .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
            .Where(name => TypeOf(model.GetSymbolInfo(name).Symbol) is { } type
                && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            .Select(name => name.Identifier.ValueText);
    }

    // The name of an attribute binds to its constructor.
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        _ => null,
    };

    private static bool IsRefused(string name) =>
        SpecCompiler.Compile([new SpecFile("shop.yaml", SpecWithType(name))], new EmitOptions("Shop"))
            .Diagnostics.Any(diagnostic => diagnostic.Rule.Id is "LSG0070" or "LSG0072");

    private static string SpecWithType(string name) => $$"""
        spec: 1
        service:
          name: Shop
          doc: { en: A shop., ko: 가게. }
          auth: ncp-signature-v2
          zones:
            public: { base: https://shop.example.com, prefix: /v1, region: KR, en: For all., ko: 모두를 위한 곳. }
        group: Goods
        groups: { Goods: { en: Goods., ko: 물건. } }
        types:
          {{name}}:
            doc: { en: A thing., ko: 물건. }
            fields: { id: { type: string, en: Identifier., ko: 식별자. } }
        """;
}
