using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The life cycle of an object.</summary>
/// <param name="Field">The field that contains the state; its type is an enum or a boolean.</param>
/// <param name="Transitions">The transitions between states, in the order of the spec.</param>
internal sealed record StatesModel(FieldRef Field, EquatableArray<TransitionModel> Transitions)
{
    /// <summary>Wire values of the states in which the object no longer exists for callers.</summary>
    public EquatableArray<string> Gone { get; init; }
}

/// <summary>A transition of a life cycle.</summary>
/// <param name="From">Wire values of the states where it is possible; empty for the creation.</param>
/// <param name="To">Wire value of the state after the transition; null when the state does not change.</param>
/// <param name="Operation">ID of the operation that performs the transition; null when it happens without an operation.</param>
/// <param name="Doc">When it happens without an operation; null for an operation that needs no description.</param>
/// <param name="Certainty">Certainty of the transition.</param>
internal sealed record TransitionModel(
    EquatableArray<string> From, string? To, string? Operation, DocText? Doc, CertaintyKind Certainty)
{
    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }

    /// <summary>When it happens by itself; null when it does not.</summary>
    public AfterModel? After { get; init; }

    /// <summary>The other objects with whose states it happens; empty for none.</summary>
    public EquatableArray<WithModel> With { get; init; }

    /// <summary>Name of the actor outside of the API that performs it; null for none.</summary>
    public string? Actor { get; init; }

    /// <summary>Conditions under which it happens.</summary>
    public EquatableArray<ConditionModel> If { get; init; }

    /// <summary>Wire value that it adds to the log; null for none.</summary>
    public string? Emits { get; init; }

    /// <summary>Indicates whether it happens without an operation and without an actor.</summary>
    public bool HappensByItself => Operation is null && Actor is null;
}

/// <summary>The time after which a transition happens by itself.</summary>
/// <param name="Milliseconds">The time; null when a value determines it, or when it is not documented.</param>
/// <param name="Path">Wire names that lead to a duration, or to a timestamp, at which it happens; null for none.</param>
internal sealed record AfterModel(long? Milliseconds, string? Path)
{
    /// <summary>The type of the owned object that contains the value; null for the object itself.</summary>
    public string? Type { get; init; }
}

/// <summary>States of another object with which a transition happens.</summary>
/// <param name="Type">Name of the type of the object.</param>
/// <param name="States">Wire values of the states that it enters.</param>
internal sealed record WithModel(string Type, EquatableArray<string> States);

/// <summary>A life cycle step that an operation performs.</summary>
/// <param name="Type">Name of the type of the object.</param>
/// <param name="Transition">The transition.</param>
internal sealed record LifeStepModel(string Type, TransitionModel Transition)
{
    /// <summary>Wire name of the member that contains the state if it is a boolean; null if it is an enum.</summary>
    public string? Flag { get; init; }

    /// <summary>Names of the types that belong to the type of the object.</summary>
    public EquatableArray<string> Owned { get; init; }
}
