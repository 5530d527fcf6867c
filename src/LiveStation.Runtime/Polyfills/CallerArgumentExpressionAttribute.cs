#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Asks the compiler for the text of another argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>Name of the parameter whose argument is meant.</summary>
    public string ParameterName { get; } = parameterName;
}
#endif
