using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Provides the codec of an enum. Implemented by generated code.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnumCodecSource<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The codec of the enum.</summary>
    EnumCodec<TEnum> Codec { get; }
}
