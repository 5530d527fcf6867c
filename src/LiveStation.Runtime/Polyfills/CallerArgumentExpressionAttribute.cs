#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Requests the source text of another argument from the compiler.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The name of the parameter.</summary>
    public string ParameterName { get; } = parameterName;
}
#endif
