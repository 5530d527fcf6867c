namespace LiveStation.Runtime.Values;

/// <summary>A value with a text representation for configuration, routes and queries.</summary>
internal interface ITextShaped
{
    /// <summary>Returns the text that <see cref="FromText"/> converts to the same value.</summary>
    string ToText();

    /// <summary>Creates a value of the same type. Called on an empty value.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not valid.</exception>
    object FromText(string text);
}
