using System.Reflection;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Enums;

/// <summary>Finds the codec of an enum once per enum.</summary>
internal static class EnumCodecOf<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The codec; null if the enum has no <see cref="EnumCodecAttribute"/>.</summary>
    public static EnumCodec<TEnum>? Found { get; } = Find();

    /// <summary>The codec.</summary>
    /// <exception cref="NotSupportedException">The enum has no <see cref="EnumCodecAttribute"/>.</exception>
    public static EnumCodec<TEnum> Codec => Found ?? throw new NotSupportedException(
        $"Enum '{typeof(TEnum).Name}' has no wire values. Only generated enums have them.");

    private static EnumCodec<TEnum>? Find() =>
        typeof(TEnum).GetCustomAttribute<EnumCodecAttribute>() is { } attribute
            ? ((IEnumCodecSource<TEnum>)Activator.CreateInstance(attribute.Source)!).Codec
            : null;
}
