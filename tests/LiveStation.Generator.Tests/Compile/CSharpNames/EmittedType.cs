using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Tests.Compile.CSharpNames;

/// <summary>An emitted type with the names of its members.</summary>
/// <param name="Kind">The kind of type, such as that of all enum codecs.</param>
/// <param name="Name">Its name; for a nested type, the full name with a dot.</param>
/// <param name="Members">All members that result from the spec.</param>
/// <param name="Fixed">Members that types of its kind have regardless of the spec; not every type has all of them.</param>
internal sealed record EmittedType(
    EmittedKind Kind, string Name, EquatableArray<string> Members, EquatableArray<string> Fixed)
{
    /// <summary>Indicates whether a member name is reserved for emitted members of the type.</summary>
    /// <param name="member">The name.</param>
    public bool Reserves(string member) => Members.Contains(member) || Fixed.Contains(member)
        || (Kind == EmittedKind.GroupRoutes && FixedNames.IsMap(member));
}
