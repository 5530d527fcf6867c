using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Checks a call whose resources are known: states, conditions, quotas. The first check that fails responds.</summary>
internal sealed class CallChecks(ResourceReader reader, StateHooks hooks)
{
    private readonly ApiModel _model = reader.Model;

    /// <summary>Checks a call.</summary>
    /// <exception cref="Refusal">The call is not allowed.</exception>
    public void Check(AffectedCall call)
    {
        CheckStates(call);
        CheckNeeds(call);
        if (hooks.Checks.TryGetValue(call.OperationId, out ICallCheck? check) && check.Refuse(call, reader) is { } subject)
            throw new Refusal(_model.Shape.Codes.Needs, subject);
        if (call.Operation.Effect == EffectKind.Creates)
            CheckQuota(call);
    }

    /// <summary>Returns whether an operation is allowed in the state of a resource.</summary>
    public static bool Allows(Resource resource, string operation)
    {
        IReadOnlyList<TransitionShape> guards = resource.Type.CausedBy(operation);
        if (guards.Count == 0)
            return true;
        string? state = resource.State;
        foreach (TransitionShape transition in guards)
        {
            if (state is not null && transition.From.Contains(state))
                return true;
        }
        return false;
    }

    /// <summary>Returns the types of resources of which at least one must be in a state, with their owner.</summary>
    /// <param name="call">The call.</param>
    /// <param name="involved">All resources of the call.</param>
    public static List<(Resource Owner, TypeModel Type)> OwnedGuards(AffectedCall call, List<(Resource Resource, string? Subject)> involved)
    {
        List<(Resource Owner, TypeModel Type)> guards = [];
        foreach ((Resource owner, _) in involved)
        {
            foreach (TypeModel type in owner.Type.Owned)
            {
                if (type.CausedBy(call.OperationId).Count > 0 && type.Name != call.Operation.Type
                    && !call.Others.Exists(other => other.Resource.Type == type))
                {
                    guards.Add((owner, type));
                }
            }
        }
        return guards;
    }

    /// <summary>Returns all resources of a call with the names of the values that contain their keys.</summary>
    public static List<(Resource Resource, string? Subject)> Involved(AffectedCall call)
    {
        List<(Resource Resource, string? Subject)> involved = new(call.Targets.Count + call.Others.Count + 1);
        foreach (Resource target in call.Targets)
            involved.Add((target, call.Subjects.GetValueOrDefault(target)));
        AddOwners(call, involved);
        foreach ((Resource resource, string subject) in call.Others)
            involved.Add((resource, subject));
        return involved;
    }

    // Each owner once, and not those whose keys are in the request.
    private static void AddOwners(AffectedCall call, List<(Resource Resource, string? Subject)> involved)
    {
        Resource? last = null;
        foreach (Resource target in call.Targets)
        {
            if (target.Owner is not { } owner || owner == last)
                continue;
            last = owner;
            if (!call.Others.Exists(other => other.Resource == owner) && !involved.Exists(one => one.Resource == owner))
                involved.Add((owner, call.Subjects.GetValueOrDefault(call.Targets[0])));
        }
    }

    private void CheckStates(AffectedCall call)
    {
        if (call.Operation.Effect == EffectKind.Lists)
            return;
        List<(Resource Resource, string? Subject)> involved = Involved(call);
        foreach ((Resource resource, string? subject) in involved)
        {
            if (!Allows(resource, call.OperationId))
                throw new Refusal(_model.Shape.Codes.State, subject) { Reason = RefusalReasons.State(resource, call.OperationId) };
        }
        foreach ((Resource owner, TypeModel type) in OwnedGuards(call, involved))
        {
            if (!owner.OwnedOf(type).Any(owned => Allows(owned, call.OperationId)))
            {
                throw new Refusal(_model.Shape.Codes.State, involved.Find(pair => pair.Resource == owner).Subject)
                {
                    Reason = RefusalReasons.NoneInState(owner, type, call.OperationId),
                };
            }
        }
    }

    private void CheckNeeds(AffectedCall call)
    {
        Resource?[] subjects = call.Targets.Count > 0 ? [.. call.Targets] : [null];
        foreach (NeedShape need in call.Operation.Needs)
        {
            if (!reader.Paths.Hold(need.If, call.Scope(null)))
                continue;
            foreach (Resource? resource in subjects)
            {
                if (!reader.Paths.Hold(need.That, call.Scope(resource)))
                {
                    throw new Refusal(_model.Shape.Codes.Needs, Subject(need, call))
                    {
                        Reason = RefusalReasons.Need(need, call.OperationId),
                    };
                }
                if (need.Unused && resource?.World.ReferrersOf(resource).FirstOrDefault(one => !one.IsGone) is { } referrer)
                {
                    throw new Refusal(_model.Shape.Codes.Used, Subject(need, call))
                    {
                        Reason = RefusalReasons.Used(need, resource, referrer),
                    };
                }
            }
        }
    }

    private static string? Subject(NeedShape need, AffectedCall call) =>
        need.If.Count > 0
            ? need.If[0].Path
            : Involved(call).Select(pair => pair.Subject).FirstOrDefault() ?? (need.That.Count > 0 ? need.That[0].Path : null);

    private void CheckQuota(AffectedCall call)
    {
        if (_model.Find(call.Operation.Type) is not { Shape.AtMost: { } most } type)
            return;
        int count = call.Owner is { } owner ? owner.CountOf(type) : call.World.CountOf(type);
        if (count >= most)
        {
            throw new Refusal(_model.Shape.Codes.Quota, char.ToLowerInvariant(type.Name[0]) + type.Name[1..])
            {
                Reason = RefusalReasons.Quota(type, most),
            };
        }
    }
}
