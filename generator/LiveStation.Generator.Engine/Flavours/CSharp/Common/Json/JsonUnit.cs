using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>The JSON code of a group's enums and object types.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Types">The object types.</param>
internal sealed record JsonUnit(
    string Path, UnitHeader Header, EquatableArray<JsonEnumPlan> Enums, EquatableArray<JsonTypePlan> Types)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => JsonEmitter.Emit(this);
}

/// <summary>The JSON code of one enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Values">The values.</param>
internal sealed record JsonEnumPlan(string Name, DocBlock Doc, EquatableArray<JsonValuePlan> Values);

/// <summary>One value of an enum.</summary>
/// <param name="Member">Name of the enum member.</param>
/// <param name="Texts">Its text on the wire, then the other spellings.</param>
internal sealed record JsonValuePlan(string Member, EquatableArray<string> Texts);

/// <summary>Reading and writing of one object type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Members">The members, in the documented order.</param>
/// <param name="HasEmpty">Whether other types need an empty one for a member that must come.</param>
internal sealed record JsonTypePlan(
    string Name, DocBlock Doc, EquatableArray<JsonMemberPlan> Members, bool HasEmpty)
{
    /// <summary>Other names of the members.</summary>
    public EquatableArray<JsonAliasPlan> Aliases { get; init; }

    /// <summary>Whether objects are recognized by the expected shape; otherwise they are only read tolerantly.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Whether objects keep the members that the spec does not know.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>Whether requests are written by an instance of their own.</summary>
    public bool HasRequestInstance { get; init; }

    /// <summary>The members whose properties violations name, because these are not the name on the wire with a capital.</summary>
    public EquatableArray<JsonMemberPlan> Renamed { get; init; }

    /// <summary>Codecs that the type needs for itself.</summary>
    public EquatableArray<JsonCodecPlan> Codecs { get; init; }
}

/// <summary>A codec that a type needs for itself.</summary>
/// <param name="Name">Name of the field that holds it.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Value">The C# expression that makes it.</param>
internal sealed record JsonCodecPlan(string Name, string Type, string Value);

/// <summary>One more name of a member.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Name">The name.</param>
internal sealed record JsonAliasPlan(int Member, string Name);

/// <summary>One member.</summary>
/// <param name="Wire">Name on the wire.</param>
/// <param name="Property">Name of the property.</param>
/// <param name="Form">How it looks in C#.</param>
/// <param name="Empty">What it is in an empty object, as a C# expression.</param>
internal sealed record JsonMemberPlan(string Wire, string Property, ValueForm Form, string Empty)
{
    /// <summary>The C# expression of the codec that reads it.</summary>
    public string ReadCodec { get; init; } = "";

    /// <summary>The C# expression of the codec that writes it.</summary>
    public string WriteCodec { get; init; } = "";

    /// <summary>Whether the service always sends it, so that its absence is told.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether a null in its place is nothing to tell.</summary>
    public bool TakesNull { get; init; }
}
