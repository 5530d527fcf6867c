using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Specifies the class that provides the codec of a generated enum.</summary>
/// <param name="source">
/// A class that has a public parameterless constructor and implements <see cref="IEnumCodecSource{TEnum}"/>.
/// </param>
[AttributeUsage(AttributeTargets.Enum)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumCodecAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type source) : Attribute
{
    /// <summary>The class that provides the codec.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Source { get; } = source;
}
