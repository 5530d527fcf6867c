#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Allows a member of a struct to return a reference to one of its fields.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class UnscopedRefAttribute : Attribute;
#endif
