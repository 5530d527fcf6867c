using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The names of a value in a request.</summary>
/// <param name="Wire">
/// The name in the API, which is that of a JSON property, a query parameter or a path parameter.
/// </param>
/// <param name="Property">The C# name, which is that of a property or a parameter.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct RequestMember(string Wire, string Property)
{
    /// <summary>Both names, such as <c>Title (title)</c>; one name if they are equal.</summary>
    internal string Names => Property == Wire ? Wire : Property + " (" + Wire + ")";

    /// <summary>Converts a name to a member whose names are equal.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator RequestMember(string name) => new(name, name);

    /// <summary>A member behind this path, which ends with a dot or is empty.</summary>
    /// <param name="member">The member.</param>
    internal RequestMember Then(RequestMember member) => new(Wire + member.Wire, Property + member.Property);
}
