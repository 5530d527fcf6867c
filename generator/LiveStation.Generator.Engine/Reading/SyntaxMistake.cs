using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Says in an author's words, and at the author's mistake, why a parser gave up.</summary>
internal static class SyntaxMistake
{
    /// <summary>Finds the mistake behind a failure.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">What the parser said.</param>
    /// <param name="reached">Offset after the last sound thing it met.</param>
    /// <param name="bracket">The innermost mapping or sequence in brackets around the place, if any.</param>
    public static SpecDiagnostic Of(SpecText text, SpecEvent failure, int reached, OpenNode? bracket)
    {
        if (FindTab(text, failure, reached) is { } tab)
            return At(TextRules.TabIndentation, tab);
        if (IsDirective(text, failure.Start))
        {
            SpecSpan line = RestOfLine(text, failure.Start);
            return At(TextRules.Directive, line, text.Text.Substring(line.Start, line.Length));
        }
        if (bracket is not null && (failure.Text.Length == 0 || SyntaxAdvice.IsAboutBrackets(failure.Text)))
            return InBracket(text, failure, reached, bracket);
        return At(TextRules.Malformed, OneCharacter(text, failure.Start), SyntaxAdvice.For(text, failure));
    }

    private static SpecDiagnostic InBracket(SpecText text, SpecEvent failure, int reached, OpenNode bracket)
    {
        bool isAtEnd = text.SkipBlanks(failure.Start) >= text.Text.Length;
        bool isOnLaterLine = failure.Text.Length == 0 || text.LineOf(failure.Start) > text.LineOf(reached);
        if (isAtEnd && failure.Text.Length > 0)
            return Unclosed(text, bracket, OneCharacter(text, bracket.Start));
        if (isOnLaterLine)
            return Unclosed(text, bracket, LastOfLine(text, reached));
        return text.At(failure.Start) == ':'
            ? At(TextRules.Malformed, OneCharacter(text, failure.Start), SyntaxAdvice.ColonInText)
            : Unclosed(text, bracket, OneCharacter(text, failure.Start));
    }

    private static SpecDiagnostic Unclosed(SpecText text, OpenNode bracket, SpecSpan span)
    {
        string brackets = bracket.Brackets ?? "{}";
        string line = (text.LineOf(bracket.Start) + 1).ToString(CultureInfo.InvariantCulture);
        return At(TextRules.Unclosed, span, brackets.Substring(0, 1), line, brackets.Substring(1));
    }

    /// <remarks>The parser tells of a tab at the key before it, or at the end of the value before it.</remarks>
    private static SpecSpan? FindTab(SpecText text, SpecEvent failure, int reached)
    {
        bool isToldOf = failure.Text.Contains(" tab ");
        int first = text.LineOf(isToldOf ? Math.Max(failure.Start, reached) : failure.Start);
        int last = isToldOf ? text.LineCount - 1 : first;
        for (int line = first; line <= last; line++)
        {
            int tab = text.LineStart(line);
            while (text.At(tab) == ' ')
                tab++;
            // A tab that only makes a line blank does no harm, nor does one inside brackets, as JSON is often written.
            if (text.At(tab) == '\t' && text.SkipBlanks(tab) < text.LineEnd(line) && (isToldOf || text.At(failure.Start) == '\t'))
                return text.Span(tab, tab + 1);
        }
        return null;
    }

    private static bool IsDirective(SpecText text, int offset) =>
        text.At(offset) == '%' && offset == text.LineStart(text.LineOf(offset));

    private static SpecSpan OneCharacter(SpecText text, int offset)
    {
        bool isPair = char.IsHighSurrogate(text.At(offset)) && char.IsLowSurrogate(text.At(offset + 1));
        return text.Span(offset, offset + (isPair ? 2 : 1));
    }

    private static SpecSpan RestOfLine(SpecText text, int offset) =>
        text.Span(offset, text.TrimBlanks(text.LineEnd(text.LineOf(offset)), offset));

    private static SpecSpan LastOfLine(SpecText text, int offset)
    {
        SpecSpan rest = RestOfLine(text, offset);
        int end = rest.Start + rest.Length;
        return text.Span(Math.Max(0, end - 1), end);
    }

    private static SpecDiagnostic At(DiagnosticRule rule, SpecSpan span, params string[] arguments) =>
        new(rule, span, arguments.ToEquatableArray());
}
