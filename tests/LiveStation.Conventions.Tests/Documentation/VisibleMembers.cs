using System.ComponentModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests.Documentation;

/// <summary>The types and members of an assembly that editors offer for completion.</summary>
internal static class VisibleMembers
{
    /// <summary>Returns their documentation IDs.</summary>
    public static IReadOnlySet<string> Of(string assembly)
    {
        PortableExecutableReference subject = MetadataReference.CreateFromFile(assembly);
        IEnumerable<MetadataReference> others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != Path.GetFileName(assembly))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("User", references: others.Append(subject));
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!;
        return TypesIn(symbol.GlobalNamespace).SelectMany(WithMembers)
            .Select(member => member.GetDocumentationCommentId()!)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn)).Where(IsVisible);

    private static IEnumerable<ISymbol> WithMembers(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member is not INamedTypeSymbol && IsVisible(member))
        .Concat(type.GetTypeMembers().Where(IsVisible).SelectMany(WithMembers))
        .Prepend(type);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && !symbol.GetAttributes().Any(IsHiding);

    private static bool IsHiding(AttributeData attribute) =>
        attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
        && attribute.ConstructorArguments[0].Value is (int)EditorBrowsableState.Never;
}
