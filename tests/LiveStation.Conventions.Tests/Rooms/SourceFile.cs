using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>A file of C#.</summary>
/// <param name="Room">The folder, relative to the project; a point for the folder of the project, null outside of its rooms.</param>
/// <param name="Tree">The syntax.</param>
internal sealed record SourceFile(string? Room, SyntaxTree Tree)
{
    // Of the frameworks of the projects, the one that the tests run on; what their projects define for it.
    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.CSharp14,
        DocumentationMode.None,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    /// <summary>The namespace.</summary>
    public string Namespace =>
        Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>The types that are not nested.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> Types =>
    [
        .. Root.DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax),
    ];

    /// <summary>Indicates whether one of them is public.</summary>
    public bool IsPublic => Types.Any(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>Indicates whether the file is a program.</summary>
    public bool IsProgram => Root.Members.OfType<GlobalStatementSyntax>().Any();

    public static SourceFile Parse(string? room, string text, string path = "") =>
        new(room, CSharpSyntaxTree.ParseText(text, Options, path));
}
