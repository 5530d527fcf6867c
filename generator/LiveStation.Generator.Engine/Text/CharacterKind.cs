namespace LiveStation.Generator.Engine.Text;

/// <summary>What a reader sees of a character.</summary>
internal enum CharacterKind
{
    /// <summary>It is seen, or is the blank, tab or line break that everybody expects.</summary>
    Seen,

    /// <summary>It is a blank that looks like the space and is not equal to it.</summary>
    Space,

    /// <summary>It is not seen, but has its use in prose: it joins letters, fills a syllable, chooses a form.</summary>
    Joiner,

    /// <summary>It is not seen, and has no use in a text that a person writes.</summary>
    Unseen,
}
