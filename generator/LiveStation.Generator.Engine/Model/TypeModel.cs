using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A JSON object with known members.</summary>
/// <param name="Name">Name in PascalCase.</param>
/// <param name="Doc">Description of the type.</param>
/// <param name="Fields">Its members, in the order of the spec, which is the documented order on the wire.</param>
internal sealed record TypeModel(string Name, DocText Doc, EquatableArray<FieldModel> Fields)
{
    /// <summary>Direction in which values of the type are sent.</summary>
    public TypeUse Use { get; init; } = TypeUse.Received;

    /// <summary>The field that identifies a value; null when none is specified.</summary>
    public FieldRef? Key { get; init; }

    /// <summary>Its life cycle; null when none is declared.</summary>
    public StatesModel? States { get; init; }

    /// <summary>How the service keeps its objects; null when it does not.</summary>
    public ResourceModel? Resource { get; init; }
}

/// <summary>Direction in which values of a type are sent.</summary>
[Flags]
internal enum TypeUse
{
    /// <summary>In responses and other messages from the service.</summary>
    Received = 1,

    /// <summary>In requests.</summary>
    Sent = 2,

    /// <summary>In both.</summary>
    Both = Received | Sent,
}

/// <summary>One member of a JSON object.</summary>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Name">Its name in PascalCase.</param>
/// <param name="Type">Its type; <see cref="ScalarKind.Secret"/> when the text must not be shown.</param>
/// <param name="IsOptional">Indicates whether it can be absent or null.</param>
/// <param name="Aliases">Other names of the member that were seen.</param>
/// <param name="Doc">Description of the member.</param>
/// <param name="When">Text of the condition under which it is present; null when there is none.</param>
/// <param name="Certainty">Certainty of the facts.</param>
internal sealed record FieldModel(
    string Wire,
    string Name,
    TypeRef Type,
    bool IsOptional,
    EquatableArray<string> Aliases,
    DocText Doc,
    DocText? When,
    CertaintyKind Certainty)
{
    /// <summary>The rules for its value in requests.</summary>
    public RulesModel Rules { get; init; } = RulesModel.None;

    /// <summary>How the service uses the value.</summary>
    public BehaviorModel Behavior { get; init; } = BehaviorModel.None;

    /// <summary>Values that represent null, as JSON; the first is the documented one.</summary>
    public EquatableArray<string> Nothing { get; init; }

    /// <summary>Wire value that the service uses when the member is omitted; null when unknown.</summary>
    public string? Default { get; init; }

    /// <summary>The zones where it is available; empty for all.</summary>
    public EquatableArray<ZoneModel> Zones { get; init; }

    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }
}
