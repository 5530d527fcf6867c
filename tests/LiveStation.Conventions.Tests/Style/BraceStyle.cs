using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Conventions.Tests.Style;

/// <summary>
/// Where braces are written: around the bodies of a statement unless its heads and bodies have one line each.
/// An <c>if</c> and its <c>else</c> branches are one statement.
/// </summary>
internal static class BraceStyle
{
    /// <summary>The bodies in a file that have braces and should not, or have none and should.</summary>
    /// <param name="root">The file.</param>
    public static IEnumerable<StatementSyntax> Misplaced(SyntaxNode root) => root.DescendantNodes()
        .Where(node => node is not IfStatementSyntax { Parent: ElseClauseSyntax })
        .Select(BodiesOf)
        .Where(bodies => bodies.Count > 0)
        .SelectMany(bodies => bodies.All(IsOfOneLine)
            ? bodies.Where(body => body is BlockSyntax)
            : bodies.Where(body => body is not BlockSyntax));

    private static List<StatementSyntax> BodiesOf(SyntaxNode node) => node switch
    {
        IfStatementSyntax branch => [.. Branches(branch)],
        ForStatementSyntax loop => [loop.Statement],
        CommonForEachStatementSyntax loop => [loop.Statement],
        WhileStatementSyntax loop => [loop.Statement],
        // Stacked, they have the body of the last one.
        UsingStatementSyntax { Statement: not UsingStatementSyntax } scope => [scope.Statement],
        LockStatementSyntax scope => [scope.Statement],
        FixedStatementSyntax { Statement: not FixedStatementSyntax } scope => [scope.Statement],
        _ => [],
    };

    private static IEnumerable<StatementSyntax> Branches(IfStatementSyntax branch)
    {
        yield return branch.Statement;
        if (branch.Else?.Statement is IfStatementSyntax next)
        {
            foreach (StatementSyntax body in Branches(next))
                yield return body;
        }
        else if (branch.Else is { } last)
        {
            yield return last.Statement;
        }
    }

    private static bool IsOfOneLine(StatementSyntax body)
    {
        StatementSyntax? only = body is BlockSyntax block ? OnlyStatement(block) : body;
        // A declaration needs its scope, and an if its own else.
        return only is not (null or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax
                or IfStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax
                or UsingStatementSyntax or LockStatementSyntax or TryStatementSyntax or SwitchStatementSyntax or BlockSyntax)
            && Lines(only.GetFirstToken(), only.GetLastToken()) == 1
            && Lines(body.Parent!.GetFirstToken(), body.GetFirstToken().GetPreviousToken()) == 1;
    }

    private static StatementSyntax? OnlyStatement(BlockSyntax block) =>
        block.Statements.Count == 1 && !block.DescendantTrivia().Any(IsKept) ? block.Statements[0] : null;

    // A comment beside a statement needs the braces, and so does a condition of compilation.
    private static bool IsKept(SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.ToString().StartsWith("//", StringComparison.Ordinal)
        || trivia.ToString().StartsWith("/*", StringComparison.Ordinal);

    private static int Lines(SyntaxToken first, SyntaxToken last)
    {
        SourceText text = first.SyntaxTree!.GetText();
        return text.Lines.IndexOf(last.Span.End) - text.Lines.IndexOf(first.SpanStart) + 1;
    }
}
