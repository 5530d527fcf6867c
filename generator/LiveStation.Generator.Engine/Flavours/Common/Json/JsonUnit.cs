using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>The JSON code of a group's enums and object types.</summary>
/// <param name="HintName">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Types">The object types.</param>
internal sealed record JsonUnit(
    string HintName, UnitHeader Header, EquatableArray<JsonEnumPlan> Enums, EquatableArray<JsonTypePlan> Types)
    : CodeUnit(HintName, Header)
{
    /// <inheritdoc />
    public override GeneratedFile Emit() => JsonEmitter.Emit(this);
}

/// <summary>The words of one enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Words">The words.</param>
internal sealed record JsonEnumPlan(string Name, DocBlock Doc, EquatableArray<JsonWordPlan> Words);

/// <summary>One word.</summary>
/// <param name="Member">Name of the enum member.</param>
/// <param name="Texts">Its text on the wire, then the other spellings.</param>
internal sealed record JsonWordPlan(string Member, EquatableArray<string> Texts);

/// <summary>Reading and writing of one object type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Names">Names on the wire: those of the members in their order, then all other names.</param>
/// <param name="Members">The members.</param>
/// <param name="HasEmpty">Whether other types need an empty one for a member that must come.</param>
internal sealed record JsonTypePlan(
    string Name, DocBlock Doc, EquatableArray<string> Names, EquatableArray<JsonMemberPlan> Members, bool HasEmpty)
{
    /// <summary>Where objects of the type travel.</summary>
    public TypeUse Use { get; init; } = TypeUse.Received;

    /// <summary>Codecs that the type needs for itself.</summary>
    public EquatableArray<JsonCodecPlan> Codecs { get; init; }
}

/// <summary>A codec that a type needs for itself.</summary>
/// <param name="Name">Name of the field that holds it.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Value">The C# expression that makes it.</param>
internal sealed record JsonCodecPlan(string Name, string Type, string Value);

/// <summary>One member.</summary>
/// <param name="Property">Name of the property.</param>
/// <param name="Local">Name of the local that holds it while the object is read.</param>
/// <param name="Codec">The C# expression of its codec.</param>
/// <param name="Form">How it looks in C#.</param>
/// <param name="Names">Its places in the names of the type.</param>
/// <param name="Empty">What it is in an empty object, as a C# expression.</param>
internal sealed record JsonMemberPlan(
    string Property, string Local, string Codec, ValueForm Form, EquatableArray<int> Names, string Empty);
