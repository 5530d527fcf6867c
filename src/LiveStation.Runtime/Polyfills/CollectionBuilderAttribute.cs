#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Specifies the method that creates a collection from a collection expression.</summary>
/// <remarks>The compiler finds the attribute by its name, so a copy in this assembly is sufficient.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type of the method.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The name of the method.</summary>
    public string MethodName { get; } = methodName;
}
#endif
