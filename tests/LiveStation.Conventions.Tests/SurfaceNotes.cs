using Microsoft.CodeAnalysis;

namespace LiveStation.Conventions.Tests;

/// <summary>What the listing of a public surface does not show, as comments below it.</summary>
internal static class SurfaceNotes
{
    /// <summary>Returns the comments.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="denied">Beginnings of the namespaces that the listing leaves out.</param>
    public static string Of(string path, IReadOnlyCollection<string> denied)
    {
        INamedTypeSymbol[] types =
        [
            .. PublicSurface.TypesOf(path).Where(type => !denied.Any(start => NamespaceOf(type).StartsWith(start, StringComparison.Ordinal))),
        ];
        IEnumerable<ISymbol> members = types.SelectMany(PublicSurface.MembersOf);
        IEnumerable<ISymbol> hidden = types.Concat(members).Where(IsHidden);
        IEnumerable<ISymbol> nullable = members.Where(member => PublicSurface.SignatureOf(member).Any(HasNullableParameter));
        return Section("Hidden from completion", hidden) + Section("Null is possible for the type parameter", nullable);
    }

    private static string Section(string title, IEnumerable<ISymbol> symbols)
    {
        string[] lines = [.. symbols.Select(symbol => "//   " + symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))];
        return lines.Length == 0 ? "" : $"// {title}:\n{string.Join('\n', lines.Distinct().Order(StringComparer.Ordinal))}\n";
    }

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(one =>
        one.AttributeClass?.Name == "EditorBrowsableAttribute"
        && one.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);

    private static string NamespaceOf(ISymbol type) => type.ContainingNamespace.ToDisplayString();

    // The library prints T? as T if T can be a class or a struct.
    private static bool HasNullableParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter is
        {
            NullableAnnotation: NullableAnnotation.Annotated, HasValueTypeConstraint: false, HasReferenceTypeConstraint: false,
        },
        INamedTypeSymbol named => named.TypeArguments.Any(HasNullableParameter),
        IArrayTypeSymbol array => HasNullableParameter(array.ElementType),
        _ => false,
    };
}
