using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A JSON object with known members.</summary>
/// <param name="Name">Name in Pascal case.</param>
/// <param name="Doc">What it is.</param>
/// <param name="Fields">Its members, in the order of the spec, which is the documented order on the wire.</param>
internal sealed record TypeModel(string Name, DocText Doc, EquatableArray<FieldModel> Fields)
{
    /// <summary>Where values of the type travel.</summary>
    public TypeUse Use { get; init; } = TypeUse.Received;

    /// <summary>The field that tells two values apart; null when none is named.</summary>
    public FieldRef? Key { get; init; }

    /// <summary>Its life cycle; null when none is described.</summary>
    public StatesModel? States { get; init; }
}

/// <summary>Where values of a type travel.</summary>
[Flags]
internal enum TypeUse
{
    /// <summary>In answers, and wherever else the service writes.</summary>
    Received = 1,

    /// <summary>In requests.</summary>
    Sent = 2,

    /// <summary>In both.</summary>
    Both = Received | Sent,
}

/// <summary>One member of a JSON object.</summary>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Name">Its name in Pascal case.</param>
/// <param name="Type">Its type; <see cref="ScalarKind.Secret"/> when the text must not be shown.</param>
/// <param name="IsOptional">Whether it may be absent or null.</param>
/// <param name="Aliases">Other names it was seen under.</param>
/// <param name="Doc">What it means.</param>
/// <param name="When">Under which condition it is present, in words; null when there is none.</param>
/// <param name="Certainty">How sure the facts are.</param>
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
    /// <summary>What must hold when it is sent.</summary>
    public RulesModel Rules { get; init; } = RulesModel.None;

    /// <summary>Values that stand for "there is none", as JSON; the first is the documented one.</summary>
    public EquatableArray<string> Nothing { get; init; }

    /// <summary>What the service takes when it is left out, as it stands on the wire; null when nothing is known.</summary>
    public string? Default { get; init; }

    /// <summary>The zones it exists in; empty for all.</summary>
    public EquatableArray<ZoneModel> Zones { get; init; }

    /// <summary>Why it is not sure; null when nothing says so.</summary>
    public DocText? Note { get; init; }
}
