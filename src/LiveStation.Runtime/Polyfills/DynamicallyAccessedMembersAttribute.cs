#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Names the members of a type that are reached by reflection, for tools that trim.</summary>
/// <param name="memberTypes">The members.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    /// <summary>The members.</summary>
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

/// <summary>Members of a type; the numbers are those of later frameworks.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The public constructor without parameters.</summary>
    PublicParameterlessConstructor = 1,

    /// <summary>The public fields.</summary>
    PublicFields = 32,
}
#endif
