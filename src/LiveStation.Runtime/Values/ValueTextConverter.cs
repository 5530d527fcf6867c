using System.ComponentModel;
using System.Globalization;

namespace LiveStation.Runtime.Values;

/// <summary>Converts values from and to text for configuration, model binding and serializers.</summary>
/// <param name="type">The type of the values.</param>
internal sealed class ValueTextConverter(Type type) : TypeConverter
{
    private readonly ITextShaped _blank = (ITextShaped)BlankValue.Of(type);

    /// <inheritdoc />
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc />
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? _blank.FromText(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc />
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is ITextShaped shaped && destinationType == typeof(string)
            ? shaped.ToText()
            : base.ConvertTo(context, culture, value, destinationType);
}
