using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>
/// Whatever name stands in whatever place of a spec: when the check lets it pass, the compiler takes what is generated. The
/// names are all identifiers of the generated code itself, all words of C#, and what tends to break.
/// </summary>
public sealed class NameTests
{
    private static readonly string[] Special =
    [
        "_", "__", "_x", "A_", "가격", "가격Json", "가격Operation", "방식", "Kind", "KIND", "kind", "1080p", "P1080", "value__",
        "Value__", "ReferenceEquals", "HasFlag", "CompareTo", "GetTypeCode", "TryParse", "op_Equality", "Deconstruct",
        "LiveStation", "Runtime", "Generated", "Microsoft", "Global", "CON", "nul", "Com1", "ofTone", "GetOfTone", "ToneExtensions",
        "ShopClient", "ShopApi", "ShopZones", "ShopErrorCodes", "ShopRoutes", "ShopCallbacks", "GoodsRoutes", "GoodsClient",
        "IShopClient", "GetOneOptions", "GetOneOperation", "GetOneContract", "ItemJson", "ItemRules", "KindExtensions",
        "memberValues", "unknownMembers", "clone", "equals", "printMembers", "toString", "getHashCode", "equalityContract",
        "page", "size", "request", "options", "call", "check", "handlers", "cancellationToken", "pageSize", "call_", "Check_",
        new string('A', 128), new string('A', 129), new string('가', 64), new string('가', 128), new string('A', 1100),
    ];

    private static readonly string[] Names = [.. Identifiers().Concat(Special)
        .Concat(SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText))
        .Where(name => name.Length > 0)
        .SelectMany(name => new[] { name, char.ToUpperInvariant(name[0]) + name[1..] })
        .Where(name => name.All(c => c == '_' || char.IsLetterOrDigit(c)))
        .Distinct().Order(StringComparer.Ordinal)];

    public static MatrixTheoryData<string, FlavourKind> Roles =>
        new(NamedSpec.All.Select(spec => spec.Role), Enum.GetValues<FlavourKind>());

    [Theory]
    [MemberData(nameof(Roles))]
    public void What_passes_the_check_compiles(string role, FlavourKind flavour)
    {
        NamedSpec spec = NamedSpec.All.Single(one => one.Role == role);
        ShouldCompileOrBeRefused(spec, Names, flavour);
    }

    /// <summary>Asserts that what is not refused compiles.</summary>
    internal static void ShouldCompileOrBeRefused(NamedSpec spec, string[] all, FlavourKind flavour)
    {
        List<(string Name, int Number)> names = [.. all.Select((name, number) => (name, number))];
        CompileResult result = Compile(spec.With(names), "Shop", flavour);
        // A name that is refused may have hidden what is wrong with another one.
        while (Refused(result) is { Count: > 0 } lines)
        {
            string[] text = spec.With(names).Split('\n');
            names.RemoveAll(one => lines.Any(line => text[line] == spec.Line(one.Name, one.Number))).ShouldBePositive(
                result.Diagnostics.First(one => one.Rule.Severity == RuleSeverity.Error).ToString());
            result = Compile(spec.With(names), "Shop", flavour);
        }

        names.Count.ShouldBeGreaterThan(5);
        ShouldCompile(result.Files);
    }

    [Theory]
    [InlineData(FlavourKind.Client)]
    [InlineData(FlavourKind.Server)]
    public void A_service_and_a_fact_of_any_name_that_passes_compile(FlavourKind flavour)
    {
        CompileResult[] results = [.. Names.SelectMany(name => new[] { NamedSpec.Named(name), NamedSpec.WithFact(name) })
            .Select((text, number) => Compile(text, "Shop" + number, flavour))
            .Where(result => Refused(result).Count == 0)];

        results.Length.ShouldBeGreaterThan(20);
        ShouldCompile(results.SelectMany(result => result.Files));
    }

    [Theory]
    [InlineData(FlavourKind.Client)]
    [InlineData(FlavourKind.Server)]
    public void The_names_of_all_types_are_known_before_one_is_written(FlavourKind flavour)
    {
        ApiModel model = SpecCompiler.Bind(
            EquatableArray.Of(SpecCompiler.Parse(new SpecFile("a.yaml", NamedSpec.Named("Shop"))))).Model!;

        Trees(Compile(NamedSpec.Named("Shop"), "Shop", flavour).Files)
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax { Name: IdentifierNameSyntax })
            .Select(type => type.Identifier.ValueText).Except(model.TypeNames).ShouldBeEmpty();
    }

    private static HashSet<int> Refused(CompileResult result) =>
        [.. result.Diagnostics.Where(one => one.Rule.Severity == RuleSeverity.Error).Select(one => one.Span.Line)];

    internal static CompileResult Compile(string text, string name, FlavourKind flavour) =>
        SpecCompiler.Compile([new SpecFile("a.yaml", text)], new EmitOptions(name, Flavour: flavour, Polyfills: PolyfillKind.None));

    private static IEnumerable<string> Identifiers() => Enum.GetValues<FlavourKind>()
        .SelectMany(flavour => Trees(Compile(NamedSpec.Named("Shop"), "Shop", flavour).Files))
        .SelectMany(tree => tree.GetRoot().DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    private static IEnumerable<SyntaxTree> Trees(IEnumerable<GeneratedFile> files) =>
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Project.ParseOptions));

    private static SpecProject Project => new SpecProject().OnServer();

    private static void ShouldCompile(IEnumerable<GeneratedFile> files) => Project.Compile().AddSyntaxTrees(Trees(files))
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(one => one.Severity >= DiagnosticSeverity.Warning)
        .Select(one => $"{one} in {one.Location.SourceTree?.GetText().Lines[one.Location.GetLineSpan().StartLinePosition.Line]}")
        .Take(8).ShouldBeEmpty();
}
