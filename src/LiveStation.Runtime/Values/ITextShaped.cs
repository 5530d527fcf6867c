namespace LiveStation.Runtime.Values;

/// <summary>A value that is one text wherever values are texts: in configuration, routes and queries.</summary>
internal interface ITextShaped
{
    /// <summary>The text, of which <see cref="FromText"/> makes the same value.</summary>
    string ToText();

    /// <summary>Makes a value of the same type. It is asked of a value without content.</summary>
    /// <exception cref="FormatException">The text is no such value.</exception>
    object FromText(string text);
}
