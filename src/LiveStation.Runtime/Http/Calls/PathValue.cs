using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A value of a path placeholder.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PathValue
{
    /// <summary>
    /// Initializes a new instance of the <see cref="PathValue"/> struct with the C# name of the value.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="property">The C# name of the value if it differs from the name of the placeholder.</param>
    public PathValue(WireValue value, string? property)
    {
        Value = value;
        Property = property;
    }

    internal WireValue Value { get; }

    internal string? Property { get; }

    /// <summary>Converts a value to a path value whose C# name is the name of the placeholder.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator PathValue(WireValue value) => new(value, property: null);

    /// <summary>Converts text to a path value whose C# name is the name of the placeholder.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator PathValue(string? text) => new(text, property: null);
}
