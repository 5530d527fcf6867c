using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A value of a path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PathValue
{
    /// <summary>A value whose name in C# is another one than that of its placeholder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="property">Its name in C#.</param>
    public PathValue(WireValue value, string? property)
    {
        Value = value;
        Property = property;
    }

    internal WireValue Value { get; }

    internal string? Property { get; }

    /// <summary>A value that has the name of its placeholder.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator PathValue(WireValue value) => new(value, property: null);

    /// <summary>A text that has the name of its placeholder.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator PathValue(string? text) => new(text, property: null);
}
