using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The life cycle of an object.</summary>
/// <param name="Field">The field that contains the state; its type is an enum.</param>
/// <param name="Transitions">The transitions between states, in the order of the spec.</param>
internal sealed record StatesModel(FieldRef Field, EquatableArray<TransitionModel> Transitions);

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
}

/// <summary>A life cycle step that an operation performs.</summary>
/// <param name="Type">Name of the type of the object.</param>
/// <param name="Transition">The transition.</param>
internal sealed record LifeStepModel(string Type, TransitionModel Transition);
