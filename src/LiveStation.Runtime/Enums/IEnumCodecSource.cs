using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Has the codec of an enum. Generated code implements it.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnumCodecSource<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The codec.</summary>
    EnumCodec<TEnum> Codec { get; }
}
