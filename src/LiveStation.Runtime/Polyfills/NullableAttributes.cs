#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>An out parameter that may be null when the method returns the stated value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The returned value that the promise is about.</summary>
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>Says that an argument is not null when the method returns a value.</summary>
/// <param name="returnValue">The value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The value.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
