namespace LiveStation.Generator.Engine.Text;

/// <summary>How a character is displayed.</summary>
internal enum CharacterKind
{
    /// <summary>Visible, or an ordinary space, tab or line break.</summary>
    Seen,

    /// <summary>A blank that looks like the space but is not equal to it.</summary>
    Space,

    /// <summary>Invisible but useful in prose: it joins letters, fills a syllable or selects a form.</summary>
    Joiner,

    /// <summary>Invisible, and not useful in text that a person writes.</summary>
    Unseen,
}
