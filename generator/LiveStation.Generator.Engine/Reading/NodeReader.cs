using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Builds nodes from parser events with an explicit stack, so that deep nesting cannot exhaust the call stack.</summary>
internal sealed class NodeReader
{
    /// <summary>The maximum nesting depth of mappings and sequences.</summary>
    public const int MaxDepth = 32;

    /// <summary>The number of levels whose finished parts are kept when the rest of a text cannot be read.</summary>
    private const int KeptLevels = 2;

    private readonly SpecText _text;
    private readonly TextRange _range;
    private readonly int _levelsAbove;
    private readonly DiagnosticBag _found = new();
    private readonly Stack<OpenNode> _open = new();
    private readonly Stack<OpenMapping> _finished = new();
    private readonly List<string> _keys = [];
    private SpecNode? _root;
    private SpecDiagnostic? _failure;
    private bool _hasDocument;
    private int _reached;

    private NodeReader(SpecText text, TextRange range, int levelsAbove) =>
        (_text, _range, _levelsAbove, _reached) = (text, range, levelsAbove, range.Start);

    /// <summary>Reads to the end of the text, a second document or a failure.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The range of the text that the parser reads.</param>
    /// <param name="events">The parser.</param>
    /// <param name="levelsAbove">The number of levels of the file that enclose the range.</param>
    public static ReadOutcome Read(SpecText text, TextRange range, ISpecEvents events, int levelsAbove)
    {
        NodeReader reader = new(text, range, levelsAbove);
        while (reader.Take(events.Next()))
        {
        }
        return new ReadOutcome(reader._root, reader.Mistakes(), reader._failure, reader._keys);
    }

    /// <summary>Reads simple text with a fast parser.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The range of the text that the parser reads.</param>
    /// <returns>Null when the text is not simple or has mistakes, so that the full parser must read it.</returns>
    public static ReadOutcome? TryReadSimple(SpecText text, TextRange range)
    {
        SimpleYaml events = new(text, range);
        ReadOutcome outcome = Read(text, range, events, levelsAbove: 0);
        return events.IsSupported && outcome is { Failure: null, Mistakes.Count: 0 } ? outcome : null;
    }

    // A value that begins with a tab is not missing, although the parser reports no value for the key before it.
    private EquatableArray<SpecDiagnostic> Mistakes()
    {
        int? tab = _failure?.Rule == TextRules.TabIndentation ? _failure.Span.Line : null;
        return _found.InOrder()
            .Where(one => one.Rule != TextRules.MissingValue || one.Span.Line + 1 != tab).ToEquatableArray();
    }

    private bool Take(SpecEvent step)
    {
        int contentStart = step.IsDecorated ? RefuseDecoration(step) : step.Start;
        bool goesOn = step.Kind switch
        {
            SpecEventKind.DocumentStart => BeginDocument(step),
            SpecEventKind.MappingStart => Open(MappingAt(contentStart, step.IsFlow), contentStart),
            SpecEventKind.SequenceStart => Open(SequenceAt(contentStart, step.IsFlow), contentStart),
            SpecEventKind.MappingEnd or SpecEventKind.SequenceEnd => Put(Close(step.Start)),
            SpecEventKind.Scalar => Put(ScalarAt(contentStart, step)),
            SpecEventKind.Alias => Put(new AliasNode(_text.Place(step.Start, step.End), Slice(step.Start, step.End))),
            SpecEventKind.Failure => Stop(MistakeBehind(step)),
            SpecEventKind.End or SpecEventKind.Unsupported => false,
            _ => true,
        };
        // For the parser, a document that begins without a marker ends after its first token.
        if (step.Kind != SpecEventKind.DocumentStart)
            _reached = Math.Max(_reached, step.End);
        return goesOn;
    }

    private bool BeginDocument(SpecEvent step)
    {
        if (_hasDocument)
        {
            _found.Report(TextRules.SeveralDocuments, _text.Span(step.Start, step.Start + 3));
            return false;
        }
        _hasDocument = true;
        RefuseDirectives(step.Start);
        return true;
    }

    private void RefuseDirectives(int contentStart)
    {
        int last = _text.LineOf(contentStart);
        for (int line = _text.LineOf(_range.Start); line <= last; line++)
        {
            int start = _text.LineStart(line);
            int end = _text.TrimBlanks(_text.LineEnd(line), start);
            if (_text.At(start) == '%')
                _found.Report(TextRules.Directive, _text.Span(start, end), Slice(start, end));
        }
    }

    /// <summary>Reports the anchors and tags before a node.</summary>
    /// <returns>The offset of the node itself.</returns>
    private int RefuseDecoration(SpecEvent step)
    {
        int start = step.Start;
        while (start < step.End && _text.At(start) is '&' or '!')
        {
            int end = start;
            while (end < step.End && !char.IsWhiteSpace(_text.At(end)))
                end++;
            DiagnosticRule rule = _text.At(start) == '&' ? TextRules.Anchor : TextRules.Tag;
            _found.Report(rule, _text.Span(start, end), Slice(start, end));
            start = _text.SkipBlanks(end, Math.Max(end, step.End));
        }
        return start;
    }

    /// <remarks>
    /// The parser reports no place for the mapping in <c>[key: value]</c>, which has no brackets of its own. A block
    /// mapping begins with its first key.
    /// </remarks>
    private OpenMapping MappingAt(int start, bool isFlow)
    {
        bool isBracketed = isFlow && start >= _reached && _text.At(start) == '{';
        int? begin = isBracketed ? start : null;
        string? brackets = isBracketed ? "{}" : null;
        return _finished.Count > 0 ? _finished.Pop().Reuse(begin, brackets) : new OpenMapping(_text, _found, begin, brackets);
    }

    private ScalarNode ScalarAt(int start, SpecEvent step) => new(
        _text.Place(start, step.End),
        _text.HasGaps ? TextCleaner.WithoutGaps(step.Text) : step.Text,
        step.IsQuoted);

    private OpenSequence SequenceAt(int start, bool isFlow) => new(_text, _found, start, isFlow ? "[]" : null);

    private bool Open(OpenNode node, int start)
    {
        if (_open.Count + _levelsAbove >= MaxDepth)
        {
            Phrase most = MaxDepth.ToString(CultureInfo.InvariantCulture);
            return Stop(new SpecDiagnostic(TextRules.TooDeep, _text.Span(start, start + 1), EquatableArray.Of(most)));
        }
        _open.Push(node);
        return true;
    }

    private SpecNode Close(int end)
    {
        OpenNode node = _open.Pop();
        SpecNode closed = node.Close(end);
        if (node is OpenMapping mapping)
            _finished.Push(mapping);
        return closed;
    }

    private bool Put(SpecNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }
        OpenNode parent = _open.Peek();
        if (_open.Count == 1 && parent is OpenMapping { AwaitsKey: true } && node is ScalarNode key)
            _keys.Add(key.Text);
        parent.Take(node);
        return true;
    }

    private SpecDiagnostic MistakeBehind(SpecEvent failure)
    {
        OpenNode? bracket = _open.FirstOrDefault(node => node.Brackets is not null);
        return new SyntaxMistake(_text, failure, new TextRange(_reached, _range.End)).Find(bracket);
    }

    /// <summary>Ends the reading: keeps finished parts of the outer levels and discards unfinished ones.</summary>
    private bool Stop(SpecDiagnostic failure)
    {
        _failure = failure;
        int kept = Math.Max(0, KeptLevels - _levelsAbove);
        while (_open.Count > kept)
            _open.Pop();
        while (_open.Count > 0)
            Put(_open.Pop().Close(_text.Text.Length));
        return false;
    }

    private string Slice(int start, int end) => _text.Text.Substring(start, end - start);
}
