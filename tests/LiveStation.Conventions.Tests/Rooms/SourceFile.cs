using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>A C# file: its location, its declarations, and the names in it that can refer to types.</summary>
/// <param name="Room">The folder, relative to the folder of the project; a dot for the folder of the project.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Types">Names of the types that it declares, without nested types.</param>
/// <param name="IsPublic">Whether one of them is public.</param>
/// <param name="Usings">Namespaces that it imports, in addition to its own namespace and the enclosing ones.</param>
/// <param name="GlobalUsings">Namespaces that it imports for all files.</param>
/// <param name="Names">Names in it, except names of members.</param>
internal sealed record SourceFile(
    string Room,
    string Namespace,
    IReadOnlyList<string> Types,
    bool IsPublic,
    IReadOnlyCollection<string> Usings,
    IReadOnlyCollection<string> GlobalUsings,
    IReadOnlyCollection<string> Names)
{
    public static SourceFile Parse(string room, string text)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        BaseTypeDeclarationSyntax[] types =
            [.. root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not TypeDeclarationSyntax)];
        ILookup<bool, string> usings = root.Usings.Where(one => one.Name is not null)
            .ToLookup(one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword), one => one.Name!.ToString());
        return new SourceFile(
            room,
            root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "",
            [.. types.Select(type => type.Identifier.Text)],
            types.Any(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)),
            [.. usings[false]],
            [.. usings[true]],
            [.. root.DescendantNodes().OfType<SimpleNameSyntax>().Where(MayBeType).Select(name => name.Identifier.Text).Distinct()]);
    }

    /// <summary>Whether the types of a namespace can be used here without a qualified name.</summary>
    public bool Sees(string name, IReadOnlySet<string> global) =>
        Namespace == name || Namespace.StartsWith(name + ".", StringComparison.Ordinal) || Usings.Contains(name) || global.Contains(name);

    private static bool MayBeType(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name != name,
        QualifiedNameSyntax qualified => qualified.Right != name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or UsingDirectiveSyntax => false,
        InvocationExpressionSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
            && name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.Contains(name) != true,
    };
}
