#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies that an out parameter can be null if the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value.</summary>
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>Specifies that an argument is not null if the method returns the given value.</summary>
/// <param name="returnValue">The return value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value.</summary>
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>Specifies that members are not null when the method returns.</summary>
/// <param name="members">The names of the members.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class MemberNotNullAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the members.</summary>
    public string[] Members { get; } = members;
}
#endif
