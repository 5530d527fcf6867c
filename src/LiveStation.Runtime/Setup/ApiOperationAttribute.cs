using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Specifies the API operation that a method calls.</summary>
/// <param name="id">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="route">The path with placeholders in braces, without the prefix of the zone.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiOperationAttribute(string id, string method, string route) : Attribute
{
    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>The path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route { get; } = route;
}
