using System.ComponentModel;
using LiveStation.Runtime.Enums;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The wire value of one member of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumText<TEnum>
    where TEnum : struct, Enum
{
    // Fields, because a property is a method that is compiled for each enum at startup.
    internal readonly TEnum _value;
    internal readonly EnumLiteral _literal;

    /// <summary>Initializes a new instance of the <see cref="EnumText{TEnum}"/> class.</summary>
    /// <param name="value">The member.</param>
    /// <param name="text">The wire value.</param>
    /// <param name="aliases">Other texts that are read as this member and never written.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="text"/>, <paramref name="aliases"/> or an item of <paramref name="aliases"/> is null.
    /// </exception>
    public EnumText(TEnum value, string text, params string[] aliases)
    {
        _value = value;
        _literal = new EnumLiteral(text, aliases);
    }

    /// <summary>The member.</summary>
    public TEnum Value => _value;

    /// <summary>The wire value.</summary>
    public string Text => _literal.Text;

    /// <summary>Other texts that are read as this member and never written.</summary>
    public IReadOnlyList<string> Aliases => _literal.Aliases;
}
