using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The wire value of one member of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _aliases;

    /// <summary>Initializes a new instance of the <see cref="EnumText{TEnum}"/> class.</summary>
    /// <param name="value">The member.</param>
    /// <param name="text">The wire value.</param>
    /// <param name="aliases">Other texts that are read as this member and never written.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="text"/>, <paramref name="aliases"/> or an item of <paramref name="aliases"/> is null.
    /// </exception>
    public EnumText(TEnum value, string text, params string[] aliases)
    {
        Value = value;
        Text = Guard.NotNull(text);
        _aliases = Guard.NotNull(aliases);
    }

    /// <summary>The member.</summary>
    public TEnum Value { get; }

    /// <summary>The wire value.</summary>
    public string Text { get; }

    /// <summary>Other texts that are read as this member and never written.</summary>
    public IReadOnlyList<string> Aliases => _aliases;
}
