namespace LiveStation.Generator.Engine.Reading;

/// <summary>The kind of a parser event.</summary>
internal enum SpecEventKind
{
    /// <summary>A document begins.</summary>
    DocumentStart,

    /// <summary>A mapping begins; keys and values follow in turn.</summary>
    MappingStart,

    /// <summary>The innermost mapping ends.</summary>
    MappingEnd,

    /// <summary>A sequence begins; its items follow.</summary>
    SequenceStart,

    /// <summary>The innermost sequence ends.</summary>
    SequenceEnd,

    /// <summary>A piece of text, or the empty value between a colon and the next key.</summary>
    Scalar,

    /// <summary>A reference to another part of the document.</summary>
    Alias,

    /// <summary>The rest of the text cannot be read.</summary>
    Failure,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>The parser does not support the rest of the text; another parser must read the text from its start.</summary>
    Unsupported,

    /// <summary>Any other event, without meaning for a spec.</summary>
    Other,
}

/// <summary>A parser event of spec text.</summary>
/// <param name="Kind">The kind of the event.</param>
/// <param name="Start">The offset where it begins, in the whole file; anchors and tags are included.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Text">Text of a scalar; for a failure, the parser's message, empty when the place is unknown.</param>
/// <param name="IsQuoted">Indicates whether a scalar was quoted or in block form.</param>
/// <param name="IsFlow">Indicates whether a mapping or sequence is inside brackets, its own or enclosing ones.</param>
/// <param name="IsDecorated">Indicates whether an anchor or a tag precedes it.</param>
internal readonly record struct SpecEvent(
    SpecEventKind Kind,
    int Start,
    int End,
    string Text = "",
    bool IsQuoted = false,
    bool IsFlow = false,
    bool IsDecorated = false);
