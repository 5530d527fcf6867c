using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The names of a value of a request.</summary>
/// <param name="Wire">The name in the API: of a JSON property, a query parameter or a path parameter.</param>
/// <param name="Property">The C# name: of a property or a parameter.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct RequestMember(string Wire, string Property)
{
    /// <summary>Converts a name to a member whose names are equal.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator RequestMember(string name) => new(name, name);
}
