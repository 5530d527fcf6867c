namespace LiveStation.Generator.Engine.Reading;

/// <summary>What a parser met.</summary>
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

    /// <summary>A piece of text, or the nothing between a colon and the next key.</summary>
    Scalar,

    /// <summary>A reference to another place of the document.</summary>
    Alias,

    /// <summary>The text cannot be read any further.</summary>
    Failure,

    /// <summary>The text is at its end.</summary>
    End,

    /// <summary>Something that carries no meaning for a spec.</summary>
    Other,
}

/// <summary>One step of a parser through spec text.</summary>
/// <param name="Kind">What it met.</param>
/// <param name="Start">Offset it begins at, in the whole file; anchors and tags are included.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Text">Text of a scalar; for a failure what the parser says, empty when it cannot tell even a place.</param>
/// <param name="IsQuoted">Whether a scalar was quoted or in block form.</param>
/// <param name="IsFlow">Whether a mapping or sequence stands in brackets, its own or those around it.</param>
/// <param name="IsDecorated">Whether an anchor or a tag stands before it.</param>
internal readonly record struct SpecEvent(
    SpecEventKind Kind,
    int Start,
    int End,
    string Text = "",
    bool IsQuoted = false,
    bool IsFlow = false,
    bool IsDecorated = false);
