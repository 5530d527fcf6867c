using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>
/// For any name at any place of a spec: if the check accepts it, the compiler accepts the generated code. The names are
/// all identifiers of the generated code, all keywords of C#, and names that often cause errors.
/// </summary>
public sealed class NameTests
{
    private static readonly SpecProject Project = new SpecProject().OnServer();
    private static readonly Lazy<CSharpCompilation> Empty = new(Project.Compile);

    private static readonly Regex Owner = new(
        @"not available, because '(?<free>\w+)' is a type|already used by '(?<first>\w+)' at|^Type '(?<first>\w+)' is already defined");

    private static readonly string[] Special =
    [
        "_", "__", "_x", "A_", "가격", "가격Json", "가격Operation", "방식", "Kind", "KIND", "kind", "1080p", "P1080", "value__",
        "Value__", "ReferenceEquals", "HasFlag", "CompareTo", "GetTypeCode", "TryParse", "op_Equality", "Deconstruct",
        "LiveStation", "Runtime", "Generated", "Microsoft", "Global", "CON", "nul", "Com1", "ofTone", "GetOfTone", "ToneExtensions",
        "ShopClient", "ShopApi", "ShopZones", "ShopErrorCodes", "ShopRoutes", "ShopCallbacks", "GoodsRoutes", "GoodsClient",
        "IShopClient", "GetOneOptions", "GetOneOperation", "GetOneContract", "ItemJson", "ItemRules", "KindExtensions",
        "memberValues", "unknownMembers", "clone", "equals", "printMembers", "toString", "getHashCode", "equalityContract",
        "GetKind", "ToneJson", "CodecOfSign", "Call", "Pages", "Instance", "ServeAsync", "page", "size", "request", "options", "call", "check", "handlers", "cancellationToken", "pageSize", "call_", "Check_",
        new string('A', 128), new string('A', 129), new string('가', 64), new string('가', 128), new string('A', 1100),
    ];

    private static readonly string[] Names = [.. Identifiers().Concat(Special)
        .Concat(SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText))
        .Where(name => name.Length > 0)
        .SelectMany(name => new[] { name, char.ToUpperInvariant(name[0]) + name[1..] })
        .Where(name => name.All(c => c == '_' || char.IsLetterOrDigit(c)))
        .Distinct().Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Words => OptionValues.Flavours(FlavourHosts.Compiler).Select(word => word.Text);

    // Flavours on top of the same one are compiled together: what they share would only be compiled again.
    private static IEnumerable<string> Sets => OptionValues.Flavours(FlavourHosts.Compiler)
        .GroupBy(word => word.Value.Root).Select(group => string.Join('+', group.Select(word => word.Text)));

    public static TheoryData<string> Flavours => [.. Sets];

    public static MatrixTheoryData<string, string> Roles => new(
        NamedSpec.All.Concat(NamedSpec.Derived).Select(spec => spec.Role), Sets);

    [Theory]
    [MemberData(nameof(Roles))]
    public void Accepted_names_compile(string role, string flavour)
    {
        NamedSpec spec = NamedSpec.All.Concat(NamedSpec.Derived).Single(one => one.Role == role);
        ShouldCompileOrBeRefused(spec, Names, flavour);
    }

    /// <summary>Asserts that all names that the check accepts compile.</summary>
    /// <returns>The accepted names.</returns>
    internal static string[] ShouldCompileOrBeRefused(NamedSpec spec, string[] all, string flavour, int fewest = 20)
    {
        List<(string Name, int Number)> names = [.. all.Select((name, number) => (name, number))];
        List<string> refusals = [];
        // A rejected name can hide the error of another name.
        while (Mistakes(spec.With(names)) is { Length: > 0 } mistakes)
        {
            string[] text = spec.With(names).Split('\n');
            refusals.AddRange(mistakes.Select(one => one.ToString()));
            HashSet<string> free = Blamed(mistakes, "free"), first = Blamed(mistakes, "first");
            HashSet<string> lines = [.. mistakes.Select(one => text[one.Span.Line])];
            int removed = Remove(one => free.Contains(one.Name));
            if (removed == 0)
                removed = Remove(one => spec.LinesOf(one.Name, one.Number).Any(lines.Contains));
            if (removed == 0)
                removed = Remove(one => first.Contains(one.Name));
            removed.ShouldBePositive(mistakes[0].ToString());
        }

        names.Count.ShouldBeGreaterThanOrEqualTo(fewest, string.Join('\n', refusals.Take(20)));
        ShouldCompile(Compile(spec.With(names), "Shop", flavour).Files);
        return [.. names.Select(one => one.Name)];

        int Remove(Predicate<(string Name, int Number)> which) => names.RemoveAll(which);
    }

    // The error can be reported at a declaration that cannot use the name; the message then contains the owner's name.
    private static HashSet<string> Blamed(SpecDiagnostic[] mistakes, string group) =>
        [.. mistakes.Select(mistake => Owner.Match(mistake.Message).Groups[group].Value)];

    [Theory]
    [MemberData(nameof(Flavours))]
    public void A_service_and_a_fact_of_any_name_that_passes_compile(string flavour)
    {
        CompileResult[] services = Passing("Service", NamedSpec.Named), facts = Passing("Fact", NamedSpec.WithFact);

        services.Length.ShouldBeGreaterThan(100);
        facts.Length.ShouldBeGreaterThan(100);
        ShouldCompile(services.Concat(facts).SelectMany(result => result.Files));

        CompileResult[] Passing(string start, Func<string, string> text) =>
            [.. Names.Select((name, number) => Compile(text(name), start + number, flavour))
                .Where(result => result.Diagnostics.All(one => one.Rule.Severity != RuleSeverity.Error))];
    }

    [Theory]
    [MemberData(nameof(Flavours))]
    public void The_names_of_all_types_are_known_before_one_is_written(string flavour)
    {
        ApiModel model = SpecCompiler.Bind(
            EquatableArray.Of(SpecCompiler.Parse(new SpecFile("a.yaml", NamedSpec.Named("Shop"))))).Model!;

        Trees(Compile(NamedSpec.Named("Shop"), "Shop", flavour).Files)
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax { Name: IdentifierNameSyntax })
            .Select(type => type.Identifier.ValueText)
            .Except(NamedPart.In(model).SelectMany(CSharpBook.Instance.TypesOf)).ShouldBeEmpty();
    }

    private static SpecDiagnostic[] Mistakes(string text)
    {
        EquatableArray<ParsedSpec> parsed = EquatableArray.Of(SpecCompiler.Parse(new SpecFile("a.yaml", text)));
        return [.. SpecCompiler.Gather(parsed, SpecCompiler.Bind(parsed)).Where(one => one.Rule.Severity == RuleSeverity.Error)];
    }

    internal static CompileResult Compile(string text, string name, string flavours) =>
        SpecCompiler.Compile([new SpecFile("a.yaml", text)], new EmitOptions(name, Flavours: FlavourSet.Of([.. flavours.Split('+').Select(Named)]), Polyfills: PolyfillKind.None));

    internal static Flavour Named(string word) => FlavourCatalog.All.Single(flavour => flavour.Word == word);

    private static IEnumerable<string> Identifiers() => Words
        .SelectMany(flavour => Trees(Compile(NamedSpec.Named("Shop"), "Shop", flavour).Files))
        .SelectMany(tree => tree.GetRoot().DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    private static IEnumerable<SyntaxTree> Trees(IEnumerable<OutputFile> files) =>
        files.Select(file => CSharpSyntaxTree.ParseText(file.Content, Project.ParseOptions));

    private static void ShouldCompile(IEnumerable<OutputFile> files) => Empty.Value.AddSyntaxTrees(Trees(files))
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(one => one.Severity >= DiagnosticSeverity.Warning)
        .Select(one => $"{one} in {one.Location.SourceTree?.GetText().Lines[one.Location.GetLineSpan().StartLinePosition.Line]}")
        .Take(8).ShouldBeEmpty();
}
