using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LiveStation.Runtime.Enums;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Converts wire values and member names to values of a generated enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTextConverter<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicFields)]
    TEnum>() : EnumConverter(typeof(TEnum))
    where TEnum : struct, Enum
{
    /// <inheritdoc />
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && EnumCodecOf<TEnum>.Codec.TryParse(text, out TEnum known)
            ? known
            : base.ConvertFrom(context, culture, value);
}
