using System.ComponentModel;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The text of a path or query value, or the reason why the value cannot be represented.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WireValue
{
    private WireValue(string? text, ValueFault? fault)
    {
        Text = text;
        Fault = fault;
    }

    /// <summary>The text, not encoded; null if there is no value.</summary>
    public string? Text { get; }

    /// <summary>The reason why the value cannot be represented; null if it can.</summary>
    internal ValueFault? Fault { get; }

    /// <summary>Converts text to a value.</summary>
    /// <param name="text">The text; null for no value.</param>
    public static implicit operator WireValue(string? text) => new(text, fault: null);

    /// <summary>Creates a value that cannot be represented.</summary>
    /// <param name="fault">The reason.</param>
    internal static WireValue Of(ValueFault fault) => new(text: null, fault);
}
