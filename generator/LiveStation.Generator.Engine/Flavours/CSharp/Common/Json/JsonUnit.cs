using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>The JSON code of a group's enums and object types.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Types">The object types.</param>
internal sealed record JsonUnit(
    string Path, UnitHeader Header, EquatableArray<JsonEnumPlan> Enums, EquatableArray<JsonTypePlan> Types)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => JsonEmitter.Emit(this);
}

/// <summary>The JSON code of one enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Values">The values.</param>
internal sealed record JsonEnumPlan(string Name, DocBlock Doc, EquatableArray<JsonValuePlan> Values);

/// <summary>One value of an enum.</summary>
/// <param name="Member">Name of the enum member.</param>
/// <param name="Texts">Its wire value, then its aliases.</param>
internal sealed record JsonValuePlan(string Member, EquatableArray<string> Texts);

/// <summary>Reading and writing of one object type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Members">The members, in the documented order.</param>
/// <param name="HasEmpty">Whether other types need an empty instance to replace a missing member.</param>
internal sealed record JsonTypePlan(
    string Name, DocBlock Doc, EquatableArray<JsonMemberPlan> Members, bool HasEmpty)
{
    /// <summary>Aliases of the members.</summary>
    public EquatableArray<JsonAliasPlan> Aliases { get; init; }

    /// <summary>Whether objects are recognized by the expected shape; otherwise they are only read tolerantly.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Whether objects preserve unknown JSON properties.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>Whether a separate instance of the codec writes requests.</summary>
    public bool HasRequestInstance { get; init; }

    /// <summary>Members whose property name is not the wire name with a capital letter. Violations contain both names.</summary>
    public EquatableArray<JsonMemberPlan> Renamed { get; init; }

    /// <summary>Codecs that only this type uses.</summary>
    public EquatableArray<JsonCodecPlan> Codecs { get; init; }
}

/// <summary>A codec that only one type uses.</summary>
/// <param name="Name">Name of its field.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Value">The C# expression that creates it.</param>
internal sealed record JsonCodecPlan(string Name, string Type, string Value);

/// <summary>An alias of a member.</summary>
/// <param name="Member">Index of the member.</param>
/// <param name="Name">The alias.</param>
internal sealed record JsonAliasPlan(int Member, string Name);

/// <summary>One member.</summary>
/// <param name="Wire">The wire name.</param>
/// <param name="Property">Name of the property.</param>
/// <param name="Form">Its C# form.</param>
/// <param name="Empty">Its value in an empty object, as a C# expression.</param>
internal sealed record JsonMemberPlan(string Wire, string Property, ValueForm Form, string Empty)
{
    /// <summary>The C# expression of the codec that reads it.</summary>
    public string ReadCodec { get; init; } = "";

    /// <summary>The C# expression of the codec that writes it.</summary>
    public string WriteCodec { get; init; } = "";

    /// <summary>The member of the object that is written, as C# code after the object.</summary>
    public string Source => Form.IsLazyUri ? MemberName.UriReference(Property) + "()" : Identifier.Escape(Property);

    /// <summary>Whether the service always sends it, so that its absence is reported.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether a null value is accepted without a report.</summary>
    public bool TakesNull { get; init; }
}
