

namespace LiveStation.Runtime;

/// <summary>How an answer differs from what the spec says of it, although it can be read.</summary>
public enum ApiDriftKind
{
    /// <summary>No drift. It is the default of the type and never reported.</summary>
    None,

    /// <summary>A member came that no name is known for. It is kept in <c>UnknownMembers</c>, where there are such.</summary>
    UnknownMember,

    /// <summary>A word came that the enum does not have. It is kept in <see cref="Open{TEnum}.UnknownValue"/>.</summary>
    UnknownValue,

    /// <summary>A value came in another form: a number in quotes, one object in place of a list, an empty text.</summary>
    WrongKind,

    /// <summary>
    /// A member that is always there did not come, or came as null: the default of its type stands in, for an object the
    /// empty one. A null in a list or a map is left out.
    /// </summary>
    Missing,

    /// <summary>A member, a word or a sign for nothing came in another spelling than the documented one.</summary>
    Alias,

    /// <summary>A member came more than once. The last one counts.</summary>
    Repeated,

    /// <summary>
    /// A value came that cannot be read as its type, such as an object in place of text. It is discarded: the property is
    /// null or the default of its type, and an item of a list or a map is left out.
    /// </summary>
    Unreadable,
}
