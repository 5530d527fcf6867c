using LiveStation.Conventions.Tests.Rooms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests;

/// <summary>The public types and members of an assembly, as the compiler sees them.</summary>
internal static class PublicSurface
{
    /// <summary>Returns the public types, nested ones included.</summary>
    /// <param name="path">The path of the assembly.</param>
    public static IEnumerable<INamedTypeSymbol> TypesOf(string path)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromFile(path);
        string name = Path.GetFileName(path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Surface", references: SourceCompilation.Trusted.Where(one => Path.GetFileName(one.FilePath) != name).Append(reference));
        return TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace);
    }

    /// <summary>Returns the public types in a namespace or type, nested ones included.</summary>
    /// <param name="container">The namespace or type.</param>
    public static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || IsVisible(member))
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    /// <summary>Returns the public and protected members that a type declares, without types and without accessors.</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => IsVisible(member) && member is not INamedTypeSymbol)
        .Where(member => member is not IMethodSymbol { AssociatedSymbol: not null });

    /// <summary>Returns the types in the signature of a member.</summary>
    /// <param name="member">The member.</param>
    public static IEnumerable<ITypeSymbol> SignatureOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
        IFieldSymbol field => [field.Type],
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
        _ => [],
    };

    /// <summary>Indicates whether a symbol has an attribute.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="attribute">The name of the attribute, without its namespace.</param>
    public static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(one => one.AttributeClass?.Name == attribute);

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility
        is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
