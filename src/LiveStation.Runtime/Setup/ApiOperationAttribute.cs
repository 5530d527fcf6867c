using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Says which operation of the API a method calls.</summary>
/// <param name="id">Name of the operation in the spec.</param>
/// <param name="method">HTTP method.</param>
/// <param name="route">Path with placeholders in braces, without the prefix of the zone.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiOperationAttribute(string id, string method, string route) : Attribute
{
    /// <summary>Name of the operation in the spec.</summary>
    public string Id { get; } = id;

    /// <summary>HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>Path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route { get; } = route;
}
