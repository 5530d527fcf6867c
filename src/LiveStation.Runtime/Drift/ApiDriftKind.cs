

namespace LiveStation.Runtime;

/// <summary>Specifies how a response or a message differs from the spec.</summary>
public enum ApiDriftKind
{
    /// <summary>No difference. This is the default value of the type and is never reported.</summary>
    None,

    /// <summary>
    /// An unknown JSON property was received. It is kept in <c>UnknownMembers</c> if the type has this property.
    /// </summary>
    UnknownMember,

    /// <summary>An unknown enum value was received. It is kept in <see cref="Open{TEnum}.UnknownValue"/>.</summary>
    UnknownValue,

    /// <summary>A value was received in a different format and was converted.</summary>
    /// <remarks>Examples are a number in quotes, one object where a list is expected, and an empty string.</remarks>
    WrongKind,

    /// <summary>A required property was missing or null. It is set to the default value of its type.</summary>
    /// <remarks>
    /// The default value of an object type is an empty object. A null item of a list or a map is skipped.
    /// </remarks>
    Missing,

    /// <summary>
    /// A property name, an enum value or a value that represents null was received in an undocumented spelling.
    /// </summary>
    Alias,

    /// <summary>A property was received more than once. The last value is used.</summary>
    Repeated,

    /// <summary>
    /// A value, such as an object where a string is expected, could not be read as its type and was discarded.
    /// </summary>
    /// <remarks>
    /// The property is null or is set to the default value of its type. An item of a list or a map is skipped.
    /// </remarks>
    Unreadable,
}
