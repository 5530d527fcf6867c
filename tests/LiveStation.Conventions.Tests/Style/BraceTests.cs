using LiveStation.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Conventions.Tests.Style;

/// <summary>All projects use the same style of braces.</summary>
public sealed class BraceTests
{
    [Theory]
    [InlineData("generator")]
    [InlineData("src")]
    [InlineData("tests")]
    public void Only_statements_of_one_line_each_have_no_braces(string folder)
    {
        string root = Repository.PathOf(folder);

        IEnumerable<string> misplaced = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(path => Misplaced(File.ReadAllText(path)).Select(line => $"{Path.GetRelativePath(root, path)}:{line}"));

        misplaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("if (a)\n    b();", true)]
    [InlineData("if (a)\n{\n    b();\n}", false)]
    [InlineData("if (a)\n{\n    // Why.\n    b();\n}", true)]
    [InlineData("if (a)\n{\n    b(\n        c);\n}", true)]
    [InlineData("if (a)\n    b(\n        c);", false)]
    [InlineData("if (a\n    && b)\n    c();", false)]
    [InlineData("if (a)\n    b();\nelse if (c)\n    d();\nelse\n    e();", true)]
    [InlineData("if (a)\n    b();\nelse\n{\n    c();\n    d();\n}", false)]
    [InlineData("foreach (int a in b)\n{\n    if (a > c)\n        d();\n}", true)]
    [InlineData("foreach (int a in b)\n    if (a > c)\n        d();", false)]
    [InlineData("using (a)\nusing (b)\n{\n    c();\n    d();\n}", true)]
    [InlineData("while (a)\n{\n    int b = c();\n}", true)]
    public void Bodies_have_braces_unless_heads_and_bodies_have_one_line_each(string statement, bool isRight) =>
        Misplaced($"class C {{ void M() {{\n{statement}\n}} }}").Any().ShouldBe(!isRight);

    private static IEnumerable<int> Misplaced(string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        foreach (StatementSyntax body in BraceStyle.Misplaced(root))
            yield return root.SyntaxTree.GetLineSpan(body.Span).StartLinePosition.Line + 1;
    }
}
