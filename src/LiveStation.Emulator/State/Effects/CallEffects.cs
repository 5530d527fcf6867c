using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Changes the resources of a call that passed all checks.</summary>
internal sealed class CallEffects(ApiModel model, Lifecycle lifecycle, RequestMapper mapper, StateHooks hooks)
{
    /// <summary>Applies the effect of a call.</summary>
    public void Apply(AffectedCall call)
    {
        // Determined first: the effect itself can move owned resources.
        Resource[] moved = Moved(call);
        switch (call.Operation.Effect)
        {
            case EffectKind.Creates:
                Create(call);
                break;
            case EffectKind.Updates:
                foreach (Resource target in call.Targets)
                    Update(target, call);
                break;
            default:
                break;
        }
        foreach (Resource resource in moved)
            Move(resource, call.OperationId);
        if (call.Operation.Effect == EffectKind.Deletes)
            Delete(call);
        if (hooks.Effects.TryGetValue(call.OperationId, out ICallEffect? hook))
            hook.Apply(call);
        if (call.Operation.Emits is { } emitted)
        {
            foreach (Resource target in call.Targets)
                lifecycle.Emit(target, emitted);
        }
    }

    // The resources that the operation can move to another state.
    private static Resource[] Moved(AffectedCall call)
    {
        List<(Resource Resource, string? Subject)> involved = CallChecks.Involved(call);
        List<(Resource Owner, TypeModel Type)> guards = CallChecks.OwnedGuards(call, involved);
        if (guards.Count == 0 && !involved.Exists(pair => pair.Resource.Type.CausedBy(call.OperationId).Count > 0))
            return [];
        return [.. involved.Select(pair => pair.Resource).Union(guards.SelectMany(guard => guard.Owner.OwnedOf(guard.Type)))];
    }

    private void Create(AffectedCall call)
    {
        TypeModel type = model.Find(call.Operation.Type)!;
        TransitionShape? first = type.Transitions.FirstOrDefault(one => one.From.Count == 0 && one.By == call.OperationId);
        List<Action> later = [];
        Resource created = lifecycle.Create(call.World, type, call.Owner, first, resource => later = mapper.Apply(resource, call));
        later.ForEach(create => create());
        call.Targets.Add(created);
        call.Targets.AddRange(call.World.After(created));
    }

    private void Update(Resource target, AffectedCall call)
    {
        foreach (Action create in mapper.Apply(target, call))
            create();
        lifecycle.Touch(target);
    }

    private void Move(Resource resource, string operation)
    {
        if (resource.IsGone || resource.State is not { } state)
            return;
        TransitionShape? transition = resource.Type.CausedBy(operation).FirstOrDefault(
            one => one.To is not null && one.From.Contains(state) && lifecycle.Holds(resource, one));
        if (transition is not null)
            lifecycle.Enter(resource, transition.To!, transition);
    }

    private void Delete(AffectedCall call)
    {
        foreach (Resource target in call.Targets)
        {
            if (!target.IsGone && !target.Type.CausedBy(call.OperationId).Any(one => one.To is not null))
                lifecycle.Leave(target);
        }
    }
}
