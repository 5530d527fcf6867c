using LiveStation.Generator.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Parses YAML, and with it JSON, with YamlDotNet. No type of that package is used outside this class.</summary>
internal sealed class YamlEvents : ISpecEvents
{
    private readonly SpecText _text;
    private readonly TextRange _range;
    private readonly Parser _parser;
    private int _reached;

    /// <summary>Initializes a parser for a range of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The range, which is read as if it were a whole file.</param>
    public YamlEvents(SpecText text, TextRange range)
    {
        (_text, _range, _reached) = (text, range, range.Start);
        _parser = new Parser(new StringReader(text.Text.Substring(range.Start, range.End - range.Start)));
    }

    /// <inheritdoc />
    public SpecEvent Next()
    {
        // For some malformed text, the parser throws undocumented exceptions without a place: an unclosed '{'
        // causes an InvalidOperationException. Therefore, only this method of the engine catches all exceptions.
        try
        {
            if (!_parser.MoveNext() || _parser.Current is null)
                return new SpecEvent(SpecEventKind.End, _range.End, _range.End);
            SpecEvent step = Translate(_parser.Current);
            _reached = Math.Max(_reached, step.End);
            return step;
        }
        catch (Exception exception)
        {
            return exception is YamlException placed
                ? new SpecEvent(SpecEventKind.Failure, Offset(placed.Start), Offset(placed.End), placed.Message)
                : new SpecEvent(SpecEventKind.Failure, _reached, _reached);
        }
    }

    private SpecEvent Translate(ParsingEvent step) => step switch
    {
        Scalar scalar => Translate(scalar),
        MappingStart start => Place(SpecEventKind.MappingStart, step, start.Style == MappingStyle.Flow),
        MappingEnd => Place(SpecEventKind.MappingEnd, step),
        SequenceStart start => Place(SpecEventKind.SequenceStart, step, start.Style == SequenceStyle.Flow),
        SequenceEnd => Place(SpecEventKind.SequenceEnd, step),
        AnchorAlias => Place(SpecEventKind.Alias, step),
        DocumentStart => Place(SpecEventKind.DocumentStart, step),
        StreamEnd => Place(SpecEventKind.End, step),
        _ => Place(SpecEventKind.Other, step),
    };

    private SpecEvent Translate(Scalar scalar)
    {
        bool isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        SpecEvent place = Place(SpecEventKind.Scalar, scalar);
        return place with
        {
            // For the parser, a block scalar ends where the next line that is not blank begins.
            End = isQuoted ? place.End : _text.TrimBlanks(place.End, place.Start),
            Text = scalar.Value,
            IsQuoted = scalar.Style != ScalarStyle.Plain,
        };
    }

    private SpecEvent Place(SpecEventKind kind, ParsingEvent step, bool isFlow = false)
    {
        bool isDecorated = step is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty);
        return new SpecEvent(kind, Offset(step.Start), Offset(step.End), IsFlow: isFlow, IsDecorated: isDecorated);
    }

    /// <remarks>
    /// Only the offset of a mark is used: at the end of a text, its line and column refer to a line that does not exist.
    /// The offset of an empty value there is outside the text.
    /// </remarks>
    private int Offset(Mark mark) => Math.Min(_range.Start + (int)mark.Index, _range.End);
}
