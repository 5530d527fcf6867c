#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Names the method that builds a collection from a collection expression.</summary>
/// <remarks>
/// The compiler looks the attribute up by its name, so a copy inside the assembly is as good as the framework's.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>Type that holds the method.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>Name of the method.</summary>
    public string MethodName { get; } = methodName;
}
#endif
