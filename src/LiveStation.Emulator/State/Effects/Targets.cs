using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Finds the resources of a call that contains no key of them.</summary>
internal sealed class Targets(ApiModel model, Lifecycle lifecycle)
{
    /// <summary>Adds the resources to a call that reads, changes or deletes.</summary>
    /// <exception cref="Refusal">There is no such resource.</exception>
    public void Add(AffectedCall call)
    {
        TypeModel type = model.Find(call.Operation.Type)!;
        if (call.Operation.Effect is EffectKind.Creates or EffectKind.Lists || call.Targets.Count > 0)
            return;
        if (type.IsSingle)
            AddSingle(call, type);
        else if (call.Owner is { } owner && call.Operation.Effect is EffectKind.Updates or EffectKind.Deletes)
            AddOwned(call, type, owner);
        if (call.Targets.Count == 0)
        {
            throw new Refusal(model.Shape.Codes.Missing, SubjectOf(call))
            {
                Reason = RefusalReasons.NoneOf(call),
                IsUnknown = call.Operation.Effect == EffectKind.Reads,
            };
        }
    }

    private void AddSingle(AffectedCall call, TypeModel type)
    {
        if (call.World.Find(type, Lifecycle.KeyOfSingle(call.Owner)) is { } single)
            call.Targets.Add(single);
        else if (call.Operation.Effect == EffectKind.Updates && type.Transitions.Count == 0)
            call.Targets.Add(lifecycle.Create(call.World, type, call.Owner, null, _ => { }));
        else if (call.Operation.Effect == EffectKind.Updates)
            throw new Refusal(model.Shape.Codes.State, SubjectOf(call)) { Reason = RefusalReasons.NoneOf(call) };
    }

    private void AddOwned(AffectedCall call, TypeModel type, Resource owner)
    {
        // The state of the owner is checked first, as for every call.
        if (!CallChecks.Allows(owner, call.OperationId))
            throw new Refusal(model.Shape.Codes.State, SubjectOf(call)) { Reason = RefusalReasons.State(owner, call.OperationId) };
        call.Targets.AddRange(owner.OwnedOf(type).Where(owned => !owned.IsGone && CallChecks.Allows(owned, call.OperationId)));
        if (call.Targets.Count == 0)
        {
            throw new Refusal(model.Shape.Codes.State, SubjectOf(call))
            {
                Reason = RefusalReasons.NoneInState(owner, type, call.OperationId),
            };
        }
    }

    private static string? SubjectOf(AffectedCall call) => call.Others.Select(other => other.Subject).FirstOrDefault();
}
