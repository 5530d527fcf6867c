using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>An object.</summary>
/// <param name="Members">The members, in the order in which they are printed; each name occurs once.</param>
internal sealed record DocumentMap(EquatableArray<DocumentMember> Members) : DocumentNode
{
    /// <summary>Creates an object. A member without a value is omitted.</summary>
    /// <param name="members">Names, which are untrusted, and values.</param>
    public static DocumentMap Of(params (string Name, DocumentNode? Value)[] members) => Of(members.AsEnumerable());

    /// <summary>Creates an object. A member without a value is omitted.</summary>
    /// <param name="members">Names, which are untrusted, and values.</param>
    public static DocumentMap Of(IEnumerable<(string Name, DocumentNode? Value)> members) => new(
        members.Where(member => member.Value is not null).Select(member => new DocumentMember(member.Name, member.Value!))
            .ToEquatableArray());

    /// <summary>Creates an object; null when it would be empty.</summary>
    /// <param name="members">Names, which are untrusted, and values.</param>
    public static DocumentMap? OfAny(IEnumerable<(string Name, DocumentNode? Value)> members) =>
        Of(members) is { Members.Count: > 0 } map ? map : null;

    /// <summary>Returns the value of a member; null when there is none.</summary>
    /// <param name="name">Name of the member.</param>
    public DocumentNode? Find(string name) => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>Returns an object in which a member has another value; the member is removed when the value is null.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The other value.</param>
    public DocumentMap Replace(string name, DocumentNode? value) =>
        Of(Members.Select(member => (member.Name, member.Name == name ? value : member.Value)));

    /// <summary>Returns an object with the members of this one and then those of another.</summary>
    /// <param name="more">The members to add; null for none. None of them is in this object.</param>
    public DocumentMap With(DocumentMap? more) =>
        more is null ? this : new DocumentMap(Members.Concat(more.Members).ToEquatableArray());
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name; untrusted.</param>
/// <param name="Value">Its value.</param>
internal sealed record DocumentMember(string Name, DocumentNode Value);
