using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Names the class that has the codec of an enum. Generated enums have this attribute.</summary>
/// <param name="source">
/// A class with a public constructor without parameters that implements <see cref="IEnumCodecSource{TEnum}"/>.
/// </param>
[AttributeUsage(AttributeTargets.Enum)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumCodecAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type source) : Attribute
{
    /// <summary>The class.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Source { get; } = source;
}
