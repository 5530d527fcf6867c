using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The life cycle of an object.</summary>
/// <param name="Field">The field that tells the state; its type is an enum.</param>
/// <param name="Transitions">How states follow each other, in the order of the spec.</param>
internal sealed record StatesModel(FieldRef Field, EquatableArray<TransitionModel> Transitions);

/// <summary>One step of a life.</summary>
/// <param name="From">Words of the states it is possible in; empty where a life begins.</param>
/// <param name="To">Word of the state it leads to; null when the state stays.</param>
/// <param name="Operation">Id of the operation that takes the step; null when it happens by itself.</param>
/// <param name="Doc">When it happens by itself; null for an operation that needs no words.</param>
/// <param name="Certainty">How sure it is.</param>
internal sealed record TransitionModel(
    EquatableArray<string> From, string? To, string? Operation, DocText? Doc, CertaintyKind Certainty)
{
    /// <summary>Why it is not sure; null when nothing says so.</summary>
    public DocText? Note { get; init; }
}

/// <summary>What an operation means in the life of an object.</summary>
/// <param name="Type">Name of the type of the object.</param>
/// <param name="Transition">The step it takes.</param>
internal sealed record LifeStepModel(string Type, TransitionModel Transition);
