using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Explains a parser failure in terms of the spec, at the place of the author's error.</summary>
/// <param name="text">The file.</param>
/// <param name="failure">The parser's failure.</param>
/// <param name="unread">The range from the last valid event to the end of the text to read.</param>
internal sealed class SyntaxMistake(SpecText text, SpecEvent failure, TextRange unread)
{
    private bool IsPlaced => failure.Text.Length > 0;

    /// <summary>Finds the error that caused the failure.</summary>
    /// <param name="bracket">The innermost mapping or sequence in brackets around the place, when there is one.</param>
    public SpecDiagnostic Find(OpenNode? bracket)
    {
        if (FindTab() is { } tab)
            return At(TextRules.TabIndentation, tab);
        if (text.At(failure.Start) == '%' && failure.Start == text.LineStart(text.LineOf(failure.Start)))
        {
            SpecSpan line = text.Span(failure.Start, EndOfLine(failure.Start));
            return At(TextRules.Directive, line, text.Text.Substring(line.Start, line.Length));
        }
        int last = text.LineOf(failure.Start), first = Math.Min(last, text.LineOf(unread.Start));
        if (FullWidthSign.Find(text, text.LineStart(first), text.LineEnd(last)) is { } sign)
            return At(TextRules.Malformed, OneCharacter(sign), FullWidthSign.Advice(text.At(sign)));
        bool isAboutBracket = bracket is not null && (!IsPlaced || SyntaxAdvice.IsAboutBrackets(failure.Text));
        return isAboutBracket ? InBracket(bracket!) : Malformed(SyntaxAdvice.For(text, failure));
    }

    private SpecDiagnostic InBracket(OpenNode bracket)
    {
        if (IsPlaced && text.SkipBlanks(failure.Start, unread.End) >= unread.End)
            return Unclosed(bracket, OneCharacter(bracket.Start));
        if (SyntaxAdvice.IsAboutMissingValue(failure.Text))
            return Malformed(SyntaxAdvice.For(text, failure));
        if (!IsPlaced || text.LineOf(failure.Start) > text.LineOf(unread.Start))
            return Unclosed(bracket, OneCharacter(Math.Max(0, EndOfLine(unread.Start) - 1)));
        return text.At(failure.Start) == ':'
            ? Malformed(SyntaxAdvice.ColonInText)
            : Unclosed(bracket, OneCharacter(failure.Start));
    }

    /// <remarks>The parser reports a tab at the key before it, or at the end of the value before it.</remarks>
    private SpecSpan? FindTab()
    {
        bool isToldOf = failure.Text.Contains(" tab ");
        if (!isToldOf && text.At(failure.Start) != '\t' && !IsBehindTab(failure.Start))
            return null;
        int first = text.LineOf(isToldOf ? Math.Max(failure.Start, unread.Start) : failure.Start);
        for (int line = first; line < text.LineCount; line++)
        {
            int tab = text.LineStart(line);
            while (text.At(tab) == ' ')
                tab++;
            bool hasContent = !SectionSplitter.IsBlankOrComment(text, tab, text.LineEnd(line));
            if (hasContent && text.At(tab) == '\t')
                return text.Span(tab, tab + 1);
            if (hasContent && line > first)
                return null;
        }
        return null;
    }

    // Deeper in a file, the parser accepts tabs as blanks and fails at the text after them.
    private bool IsBehindTab(int offset)
    {
        int start = text.LineStart(text.LineOf(offset));
        return text.Text.IndexOf('\t', start, offset - start) >= 0 && text.SkipBlanks(start, offset) == offset;
    }

    private SpecDiagnostic Malformed(Phrase advice)
    {
        if (!SyntaxAdvice.IsAboutColumn(advice) || DeeperLine.Before(text, failure.Start) is not { } deeper)
            return At(TextRules.Malformed, OneCharacter(failure.Start), advice);
        string line = (text.LineOf(failure.Start) + 1).ToString(CultureInfo.InvariantCulture);
        return At(TextRules.Malformed, OneCharacter(deeper),
            Phrase.Of(
            "The line is indented more deeply than line {0} of the same mapping or list. Indent both equally.",
            "같은 매핑이나 목록에 속한 {0}번째 줄보다 더 깊게 들여썼습니다. 두 줄을 똑같이 들여쓰세요.", line));
    }

    private SpecDiagnostic Unclosed(OpenNode node, SpecSpan span)
    {
        string brackets = node.Brackets ?? "{}";
        string line = (text.LineOf(node.Start) + 1).ToString(CultureInfo.InvariantCulture);
        return At(TextRules.Unclosed, span, brackets.Substring(0, 1), line, brackets.Substring(1));
    }

    private SpecSpan OneCharacter(int offset)
    {
        if (char.IsLowSurrogate(text.At(offset)) && offset > 0)
            offset--;
        return text.Span(offset, offset + (char.IsHighSurrogate(text.At(offset)) ? 2 : 1));
    }

    private int EndOfLine(int offset) => text.TrimBlanks(text.LineEnd(text.LineOf(offset)), offset);

    private static SpecDiagnostic At(DiagnosticRule rule, SpecSpan span, params Phrase[] arguments) =>
        new(rule, span, arguments.ToEquatableArray());
}
