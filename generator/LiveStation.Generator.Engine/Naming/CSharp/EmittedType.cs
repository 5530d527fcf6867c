using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>A type that is emitted where its part of the API needs it, with the names of its members.</summary>
/// <param name="Kind">The kind of type, such as that of all codecs of enums.</param>
/// <param name="Name">Its name; behind a dot, that of a type inside it.</param>
/// <param name="Members">Members that it has because of the spec: all of them.</param>
/// <param name="Fixed">Members that types of its kind have whatever the spec: not every type has all of them.</param>
internal sealed record EmittedType(
    EmittedKind Kind, string Name, EquatableArray<string> Members, EquatableArray<string> Fixed)
{
    /// <summary>Whether the type can have a member of a name.</summary>
    /// <param name="member">The name.</param>
    public bool Reserves(string member) => Members.Contains(member) || Fixed.Contains(member)
        || (Kind == EmittedKind.GroupRoutes && MemberName.IsMap(member));
}
