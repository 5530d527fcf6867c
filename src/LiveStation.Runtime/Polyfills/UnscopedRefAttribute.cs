#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Allows a reference to a field to leave a member of the struct that contains the field.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class UnscopedRefAttribute : Attribute;
#endif
