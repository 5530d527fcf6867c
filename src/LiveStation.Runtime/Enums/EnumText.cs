using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Says how one member of an enum is written in JSON.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _aliases;

    /// <summary>Pairs a member with its text.</summary>
    /// <param name="value">The member.</param>
    /// <param name="text">Its text.</param>
    /// <param name="aliases">Other texts that are read as this member and never written.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public EnumText(TEnum value, string text, params string[] aliases)
    {
        Value = value;
        Text = Guard.NotNull(text);
        _aliases = Guard.NotNull(aliases);
    }

    /// <summary>The member.</summary>
    public TEnum Value { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Other texts that are read as this member and never written.</summary>
    public IReadOnlyList<string> Aliases => _aliases;
}
