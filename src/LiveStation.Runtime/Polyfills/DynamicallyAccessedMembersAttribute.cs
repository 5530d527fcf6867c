#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies for trimming which members of a type are accessed by reflection.</summary>
/// <param name="memberTypes">The members.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    /// <summary>The members.</summary>
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

/// <summary>Specifies the members of a type. The values are the same as in later frameworks.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The public parameterless constructor.</summary>
    PublicParameterlessConstructor = 1,

    /// <summary>The public fields.</summary>
    PublicFields = 32,
}
#endif
