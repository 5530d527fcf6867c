using System.ComponentModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests;

/// <summary>The completion items of an editor: public symbols that are not hidden, with a signature in one line.</summary>
public sealed class CompletionTests
{
    private const string Code = """
        using LiveStation;
        using LiveStation.Runtime;

        class User
        {
            void Use(LiveStationClient client)
            {
            }
        }
        """;

    private static readonly SymbolDisplayFormat Line = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "User",
        [CSharpSyntaxTree.ParseText(Code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)));

    [Fact]
    public void After_the_using_of_the_runtime_a_user_sees_the_types_that_he_can_name() => ShouldBeReviewed(
        "Runtime", Namespace("LiveStation", "Runtime").GetTypeMembers());

    [Fact]
    public void After_a_client_and_a_dot_a_user_sees_the_groups() =>
        ShouldBeReviewed("client", Members(Type("LiveStation.LiveStationClient")));

    [Fact]
    public void After_a_group_and_a_dot_a_user_sees_the_operations() =>
        ShouldBeReviewed("client.Channels", Members(Type("LiveStation.IChannelsClient")));

    [Fact]
    public void Types_for_generated_code_are_not_offered() =>
        Namespace("LiveStation", "Runtime", "CompilerServices").GetTypeMembers().Where(IsOffered).ShouldBeEmpty();

    private static INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name).ShouldNotBeNull();

    private static INamespaceSymbol Namespace(params string[] path) => path.Aggregate(
        Compilation.GlobalNamespace, (outer, name) => outer.GetNamespaceMembers().Single(inner => inner.Name == name));

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        SyntaxTree tree = Compilation.SyntaxTrees[0];
        return Compilation.GetSemanticModel(tree)
            .LookupSymbols(Code.IndexOf("{\n    }", StringComparison.Ordinal) + 1, type, includeReducedExtensionMethods: true)
            .Where(symbol => symbol.ContainingType?.SpecialType != SpecialType.System_Object && !symbol.IsStatic);
    }

    private static bool IsOffered(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public
        && !symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
            && attribute.ConstructorArguments[0].Value is (int)EditorBrowsableState.Never);

    private static void ShouldBeReviewed(string place, IEnumerable<ISymbol> symbols)
    {
        IEnumerable<string> lines = symbols.Where(IsOffered).OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => symbol.ToDisplayString(Line).Replace("default(CancellationToken)", "default", StringComparison.Ordinal));
        string.Concat(lines.Select(line => line + "\n")).ShouldMatchApproved(shape => shape.NoDiff().WithFileExtension(".txt")
            .WithFilenameGenerator((_, _, type, _) => $"Completion.{place}.{(type == "approved" ? "verified" : type)}.txt"));
    }
}
