using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Parses YAML in the form that specs usually have, much faster than a full parser. For any other text, its last event is
/// <see cref="SpecEventKind.Unsupported"/>, and the full parser must read the text from its start.
/// </summary>
internal sealed class SimpleYaml : ISpecEvents
{
    private readonly SpecText _file;
    private readonly SimpleScanner _text;
    private readonly Stack<Level> _levels = new();
    private Step _step = Step.Document;
    private int _blockIndent = -1;

    /// <summary>Initializes a parser for a range of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="range">The range, which is read as if it were a whole file.</param>
    public SimpleYaml(SpecText file, TextRange range)
    {
        (_file, _text) = (file, new SimpleScanner(file.Text, range));
        if (file.HasGaps || !_text.HasOnlySimpleCharacters())
            _step = Step.Unsupported;
    }

    // What comes next in the text.
    private enum Step
    {
        Document,
        Root,
        Line,
        Key,
        Value,
        FirstInBrackets,
        InBrackets,
        ColonInBrackets,
        AfterItem,
        Unsupported,
    }

    private enum LevelKind
    {
        Mapping,
        Sequence,
        Braces,
        Brackets,
    }

    /// <summary>Indicates whether the text has been simple so far.</summary>
    public bool IsSupported => _step != Step.Unsupported;

    private bool IsInBrackets => _levels.Count > 0 && _levels.Peek().Kind >= LevelKind.Braces;

    /// <inheritdoc />
    public SpecEvent Next() => _step switch
    {
        Step.Document => Document(),
        Step.Root => Root(),
        Step.Line => Line(),
        Step.Key => Key(),
        Step.Value => Value(),
        Step.FirstInBrackets => InBrackets(isFirst: true),
        Step.InBrackets => InBrackets(isFirst: false),
        Step.ColonInBrackets => ColonInBrackets(),
        Step.AfterItem => AfterItem(),
        _ => Unsupported(),
    };

    private SpecEvent Unsupported()
    {
        _step = Step.Unsupported;
        return new SpecEvent(SpecEventKind.Unsupported, _text.Position, _text.Position);
    }

    private SpecEvent Document()
    {
        _text.SkipToContent();
        if (_text.IsAtEnd || _text.Column > 0)
            return Unsupported();
        _step = Step.Root;
        return new SpecEvent(SpecEventKind.DocumentStart, _text.Position, _text.Position);
    }

    private SpecEvent Root()
    {
        if (_text.Current is '{' or '[')
            return Open();
        return _text.IsAtKey() ? BeginMapping() : Unsupported();
    }

    private SpecEvent BeginMapping() => Begin(LevelKind.Mapping, SpecEventKind.MappingStart, Step.Key);

    private SpecEvent Begin(LevelKind kind, SpecEventKind begun, Step next)
    {
        _levels.Push(new Level(kind, _blockIndent = _text.Column));
        _step = next;
        return new SpecEvent(begun, _text.Position, _text.Position);
    }

    private SpecEvent Line()
    {
        _text.SkipToContent();
        if (_levels.Count == 0)
            return _text.IsAtEnd ? new SpecEvent(SpecEventKind.End, _text.Position, _text.Position) : Unsupported();
        Level level = _levels.Peek();
        if (_text.IsAtEnd || _text.Column < level.Indent)
            return End(level);
        if (_text.Column > level.Indent)
            return Unsupported();
        return level.Kind == LevelKind.Mapping ? Key() : Item();
    }

    private SpecEvent End(Level level)
    {
        _levels.Pop();
        _blockIndent = _levels.Count > 0 ? _levels.Peek().Indent : -1;
        return new SpecEvent(
            level.Kind == LevelKind.Mapping ? SpecEventKind.MappingEnd : SpecEventKind.SequenceEnd, _text.Position, _text.Position);
    }

    private SpecEvent Key()
    {
        int start = _text.Position;
        if (!_text.TryScalar(isInBrackets: false, out string key, out bool isQuoted) || !_text.TryColon())
            return Unsupported();
        _step = Step.Value;
        return Scalar(start, _text.ScalarEnd, key, isQuoted);
    }

    private SpecEvent Item()
    {
        if (!_text.TryDash())
            return Unsupported();
        return _text.IsAtKey() ? BeginMapping() : ValueOnLine();
    }

    private SpecEvent Value()
    {
        if (!_text.TryLineEnd())
            return _text.Current == '>' ? Folded() : ValueOnLine();
        _text.SkipToContent();
        if (_text.IsAtEnd || _text.Column <= _blockIndent)
            return Unsupported();
        if (_text.IsAtDash)
            return Begin(LevelKind.Sequence, SpecEventKind.SequenceStart, Step.Line);
        return _text.IsAtKey() ? BeginMapping() : ValueOnLine();
    }

    private SpecEvent ValueOnLine()
    {
        if (_text.Current is '{' or '[')
            return Open();
        int start = _text.Position;
        if (!_text.TryScalar(isInBrackets: false, out string value, out bool isQuoted))
            return Unsupported();
        int end = _text.ScalarEnd;
        if (!_text.TryLineEnd())
            return Unsupported();
        _step = Step.Line;
        return Scalar(start, end, value, isQuoted);
    }

    private SpecEvent Folded()
    {
        int start = _text.Position;
        if (!_text.TryFolded(_blockIndent, out string value))
            return Unsupported();
        _step = Step.Line;
        return Scalar(start, _text.ScalarEnd, value, isQuoted: true);
    }

    private SpecEvent Scalar(int start, int end, string text, bool isQuoted) => new(
        SpecEventKind.Scalar, start, isQuoted ? end : _file.TrimBlanks(end, start), text, isQuoted);

    private SpecEvent Open()
    {
        bool isMapping = _text.Current == '{';
        int start = _text.Position;
        _levels.Push(new Level(isMapping ? LevelKind.Braces : LevelKind.Brackets, _blockIndent));
        _text.Skip();
        _step = Step.FirstInBrackets;
        return new SpecEvent(
            isMapping ? SpecEventKind.MappingStart : SpecEventKind.SequenceStart, start, start + 1, IsFlow: true);
    }

    private SpecEvent InBrackets(bool isFirst)
    {
        if (!_text.TrySkipInBrackets(_blockIndent))
            return Unsupported();
        if (isFirst && _text.Current is '}' or ']')
            return Close();
        if (_levels.Peek().Kind == LevelKind.Brackets)
            return ItemInBrackets();
        int start = _text.Position;
        if (!_text.TryScalar(isInBrackets: true, out string key, out bool isQuoted))
            return Unsupported();
        _step = Step.ColonInBrackets;
        return Scalar(start, _text.ScalarEnd, key, isQuoted);
    }

    private SpecEvent ColonInBrackets() =>
        _text.TryColonInBrackets() && _text.TrySkipInBrackets(_blockIndent) ? ItemInBrackets() : Unsupported();

    private SpecEvent ItemInBrackets()
    {
        if (_text.Current is '{' or '[')
            return Open();
        int start = _text.Position;
        if (!_text.TryScalar(isInBrackets: true, out string value, out bool isQuoted))
            return Unsupported();
        _step = Step.AfterItem;
        return Scalar(start, _text.ScalarEnd, value, isQuoted);
    }

    private SpecEvent AfterItem()
    {
        if (!_text.TrySkipInBrackets(_blockIndent))
            return Unsupported();
        if (_text.Current != ',')
            return Close();
        _text.Skip();
        return InBrackets(isFirst: false);
    }

    private SpecEvent Close()
    {
        bool isMapping = _levels.Peek().Kind == LevelKind.Braces;
        int start = _text.Position;
        if (_text.Current != (isMapping ? '}' : ']'))
            return Unsupported();
        _levels.Pop();
        _text.Skip();
        _step = IsInBrackets ? Step.AfterItem : Step.Line;
        if (!IsInBrackets && !_text.TryLineEnd())
            return Unsupported();
        return new SpecEvent(isMapping ? SpecEventKind.MappingEnd : SpecEventKind.SequenceEnd, start, start + 1);
    }

    // The indentation of a level in brackets is that of the lines around it.
    private readonly record struct Level(LevelKind Kind, int Indent);
}
