using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>A file of C#.</summary>
/// <param name="Room">The folder, relative to the project; a point for the folder of the project, null outside of its rooms.</param>
/// <param name="Tree">The syntax.</param>
internal sealed record SourceFile(string? Room, SyntaxTree Tree)
{
    /// <summary>What projects define for the framework that the tests run on.</summary>
    public static readonly IReadOnlyList<string> OfNet = ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"];

    /// <summary>What projects define for .NET Standard 2.0.</summary>
    public static readonly IReadOnlyList<string> OfNetStandard = ["NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"];

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

    /// <summary>Parses a file.</summary>
    /// <param name="room">The folder, see <see cref="Room"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">The path; empty for generated text.</param>
    /// <param name="symbols">What the project defines; by default for the framework that the tests run on.</param>
    public static SourceFile Parse(string? room, string text, string path = "", IReadOnlyList<string>? symbols = null) => new(
        room,
        CSharpSyntaxTree.ParseText(
            text, new(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: symbols ?? OfNet), path));
}
