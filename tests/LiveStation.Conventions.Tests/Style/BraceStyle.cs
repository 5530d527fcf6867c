using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Conventions.Tests.Style;

/// <summary>
/// The style of braces: the bodies of a statement have braces unless all its heads and bodies have one line each.
/// An <c>if</c> and its <c>else</c> branches are one statement.
/// </summary>
internal static class BraceStyle
{
    /// <summary>Returns the bodies in a file that violate the style: braces are missing or not needed.</summary>
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
        // Of nested using or fixed statements without braces only the innermost has a body to check.
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
        // A declaration needs a scope, and a nested if needs braces to keep its else.
        return only is not (null or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax
                or IfStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax
                or UsingStatementSyntax or LockStatementSyntax or TryStatementSyntax or SwitchStatementSyntax or BlockSyntax)
            && Lines(only.GetFirstToken(), only.GetLastToken()) == 1
            && Lines(body.Parent!.GetFirstToken(), body.GetFirstToken().GetPreviousToken()) == 1;
    }

    private static StatementSyntax? OnlyStatement(BlockSyntax block) =>
        block.Statements.Count == 1 && !block.DescendantTrivia().Any(IsKept) ? block.Statements[0] : null;

    // A body with a comment or a preprocessor directive keeps its braces.
    private static bool IsKept(SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.ToString().StartsWith("//", StringComparison.Ordinal)
        || trivia.ToString().StartsWith("/*", StringComparison.Ordinal);

    private static int Lines(SyntaxToken first, SyntaxToken last)
    {
        SourceText text = first.SyntaxTree!.GetText();
        return text.Lines.IndexOf(last.Span.End) - text.Lines.IndexOf(first.SpanStart) + 1;
    }
}
