using System.ComponentModel;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A value of a path or a query as text, or why it has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WireValue
{
    private WireValue(string? text, ValueFault? fault)
    {
        Text = text;
        Fault = fault;
    }

    /// <summary>The text, not encoded; null when there is no value.</summary>
    public string? Text { get; }

    /// <summary>Why the value has no text; null when nothing is wrong with it.</summary>
    internal ValueFault? Fault { get; }

    /// <summary>A value that is text already.</summary>
    /// <param name="text">The text; null for no value.</param>
    public static implicit operator WireValue(string? text) => new(text, fault: null);

    /// <summary>A value that has no text.</summary>
    /// <param name="fault">Why.</param>
    internal static WireValue Of(ValueFault fault) => new(text: null, fault);
}
