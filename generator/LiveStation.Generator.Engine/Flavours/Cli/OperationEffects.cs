using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>The effects of operations that a user should know before a call.</summary>
internal static class OperationEffects
{
    /// <summary>
    /// Indicates whether an operation destroys something: its method is DELETE, or it changes an object to a state that the object
    /// never leaves. A boolean state is never such a state, because the object is created again from it.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="model">The API.</param>
    public static bool IsDestructive(this OperationModel operation, ApiModel model) =>
        operation.Method == "DELETE" || operation.Life.Any(step => IsEnd(step, model));

    private static bool IsEnd(LifeStepModel step, ApiModel model) =>
        step.Transition is { From.Count: > 0, To: { } to }
        && model.Groups.SelectMany(group => group.Types).Where(type => type.Name == step.Type)
            .All(type => type.States is { Field.Type: EnumRef } states
                && (states.Gone.Count == 0 || states.Gone.Contains(to))
                && states.Transitions.All(other => !other.From.Contains(to)));
}
