using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>What an operation does with objects that the service keeps.</summary>
internal enum EffectKind
{
    /// <summary>It creates an object.</summary>
    Creates,

    /// <summary>It returns an object.</summary>
    Reads,

    /// <summary>It changes one or more objects.</summary>
    Updates,

    /// <summary>It deletes one or more objects.</summary>
    Deletes,

    /// <summary>It returns the objects of an owner.</summary>
    Lists,
}

/// <summary>The effect of an operation.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Type">Name of the type of the objects.</param>
internal sealed record EffectModel(EffectKind Kind, string Type)
{
    /// <summary>Conditions of the operation, beside states.</summary>
    public EquatableArray<NeedModel> Needs { get; init; }

    /// <summary>Conditions that are true for all listed objects.</summary>
    public EquatableArray<ConditionModel> Only { get; init; }
}

/// <summary>A condition of an operation.</summary>
/// <param name="If">Conditions about the request under which it applies; empty for always.</param>
/// <param name="That">Conditions about the objects.</param>
/// <param name="IsUnused">Indicates whether no other object may refer to the object.</param>
/// <param name="Doc">Description of the condition.</param>
/// <param name="Certainty">Certainty of the condition.</param>
internal sealed record NeedModel(
    EquatableArray<ConditionModel> If,
    EquatableArray<ConditionModel> That,
    bool IsUnused,
    DocText Doc,
    CertaintyKind Certainty)
{
    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }
}
