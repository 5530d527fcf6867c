using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A value of a request by both of its names.</summary>
/// <param name="Wire">The name in the documentation of the API: of a JSON property, a query or a path parameter.</param>
/// <param name="Property">The name in C#: of a property or a parameter.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct RequestMember(string Wire, string Property)
{
    /// <summary>Both names as violations have them: <c>Title (title)</c>; one name where they are the same.</summary>
    internal string Names => Property == Wire ? Wire : Property + " (" + Wire + ")";

    /// <summary>A value that has one name.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator RequestMember(string name) => new(name, name);

    /// <summary>A member behind this path, which ends with a dot or is empty.</summary>
    /// <param name="member">The member.</param>
    internal RequestMember Then(RequestMember member) => new(Wire + member.Wire, Property + member.Property);
}
