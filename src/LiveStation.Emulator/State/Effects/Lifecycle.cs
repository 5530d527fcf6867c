using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Moves resources between states, with all that follows: owned resources, owners, log entries, due moments.</summary>
internal sealed class Lifecycle(ResourceReader reader, StateHooks hooks, Func<TypeModel, string, TimeSpan> unknownDurations)
{
    // Remembered, but no member of a type.
    private const string Further = "further";

    private readonly List<Resource> _leaving = [];
    private readonly EventLog _events = new(reader);

    /// <summary>Creates a resource.</summary>
    /// <param name="world">The world.</param>
    /// <param name="type">The type.</param>
    /// <param name="owner">The owner; null for the account.</param>
    /// <param name="first">The transition into the first state; null if the type has no states.</param>
    /// <param name="fill">Sets the members before the service assigns its own.</param>
    public Resource Create(World world, TypeModel type, Resource? owner, TransitionShape? first, Action<Resource> fill)
    {
        Resource resource = new(world, type, owner, world.Next(type.Name), world.Now);
        fill(resource);
        AssignStored(resource);
        resource.Key = type.KeyMember is { } key ? JsonNodes.Text(reader.Read(resource, key)) ?? "" : KeyOfSingle(owner);
        if (type.IsSingle && world.Find(type, resource.Key) is { } earlier)
            world.Remove(earlier);
        world.Add(resource);
        if (first?.To is { } state)
            Enter(resource, state, first);
        else
            Plan(resource);
        if (hooks.Further.TryGetValue(type.Name, out IFurtherResources? further) && !resource.Members.ContainsKey(Further))
            CreateFurther(resource, first, further);
        return resource;
    }

    /// <summary>Returns the key of the one resource of an owner.</summary>
    public static string KeyOfSingle(Resource? owner) => owner?.Key ?? TypeModel.Account;

    /// <summary>Enters a state by a transition.</summary>
    public void Enter(Resource resource, string state, TransitionShape transition)
    {
        World world = resource.World;
        resource.States.Enter(state, world.Now);
        Touch(resource);
        // The further entries of one creation share the events of the first one.
        if (transition.Emits is { } emitted && !resource.Members.ContainsKey(Further))
            _events.Add(resource, emitted);
        if (resource.Type.Gone.Contains(state))
        {
            resource.IsGone = true;
            _leaving.Add(resource);
        }
        Follow(resource, state);
    }

    /// <summary>Records that members changed, and plans what happens by itself again.</summary>
    public void Touch(Resource resource)
    {
        resource.Changed = resource.World.Now;
        resource.World.Touch(resource);
        Plan(resource);
        if (resource.Owner is { } owner)
            Plan(owner);
    }

    /// <summary>Appends an entry to the log of a resource.</summary>
    public void Emit(Resource resource, string emitted) => _events.Add(resource, emitted);

    /// <summary>Deletes a resource at the end of the call.</summary>
    public void Leave(Resource resource)
    {
        resource.IsGone = true;
        _leaving.Add(resource);
    }

    /// <summary>Removes the resources that are gone.</summary>
    public void Sweep()
    {
        foreach (Resource resource in _leaving)
            resource.World.Remove(resource);
        _leaving.Clear();
    }

    /// <summary>Lets happen what is due up to a moment, each at its own moment.</summary>
    public void Settle(World world, DateTimeOffset now)
    {
        // The clock can be set back. A moment after it would delay what is planned from now on.
        if (now < world.Now)
            world.Now = now;
        while (world.Dues.Take(now) is { } due)
        {
            if (due.At > world.Now)
                world.Now = due.At;
            if (due.Transition is not { } transition)
                Leave(due.Resource);
            else if (Holds(due.Resource, transition))
                Enter(due.Resource, transition.To!, transition);
            Sweep();
        }
        world.Now = now;
    }

    /// <summary>Plans what happens to a resource by itself from its current state.</summary>
    public void Plan(Resource resource)
    {
        resource.Plan++;
        if (resource.Type.Shape.Until is { } until && reader.Paths.Milliseconds(until, new PathScope(resource.World, resource)) is { } end
            && WireTime.Moment(end) is { } moment)
        {
            resource.World.Dues.Add(new Due(resource, null, moment, resource.Plan));
        }
        if (resource.State is not { } state)
            return;
        foreach (TransitionShape transition in resource.Type.Transitions)
        {
            if (transition.After is { } after && transition.From.Contains(state) && MomentOf(resource, state, after) is { } at)
                resource.World.Dues.Add(new Due(resource, transition, at, resource.Plan));
        }
    }

    /// <summary>Returns whether the conditions of a transition hold.</summary>
    public bool Holds(Resource resource, TransitionShape transition) =>
        reader.Paths.Hold(transition.If, new PathScope(resource.World, resource));

    private void Follow(Resource resource, string state)
    {
        FollowOwned(resource, resource.Type, state);
        if (resource.Owner is not { IsGone: false } owner)
            return;
        // What has the same owner can follow as well, such as a curtain that ends with the recording.
        FollowOwned(owner, resource.Type, state);
        if (owner.Type.Transitions.FirstOrDefault(one => Follows(one, resource.Type, state) && Starts(owner, one)) is { } above)
            Enter(owner, above.To!, above);
    }

    private void FollowOwned(Resource owner, TypeModel cause, string state)
    {
        foreach (TypeModel type in owner.Type.Owned)
        {
            foreach (TransitionShape transition in type.Transitions.Where(one => Follows(one, cause, state)))
            {
                if (transition.From.Count == 0)
                    CreateWith(owner, type, transition);
                foreach (Resource owned in owner.OwnedOf(type).Where(owned => Starts(owned, transition)).ToArray())
                    Enter(owned, transition.To!, transition);
            }
        }
    }

    private void CreateWith(Resource owner, TypeModel type, TransitionShape transition)
    {
        if (reader.Paths.Hold(transition.If, new PathScope(owner.World, owner)))
            Create(owner.World, type, owner, transition, _ => { });
    }

    private bool Starts(Resource resource, TransitionShape transition) =>
        !resource.IsGone && resource.State is { } state && transition.From.Contains(state) && Holds(resource, transition);

    private static bool Follows(TransitionShape transition, TypeModel type, string state) =>
        transition is { With: { } with, To: not null } && with.TryGetValue(type.Name, out List<string>? states) && states.Contains(state);

    private DateTimeOffset? MomentOf(Resource resource, string state, AfterShape after)
    {
        DateTimeOffset since = resource.States.Since ?? resource.World.Now;
        DateTimeOffset? moment = after switch
        {
            { Unknown: true } => After(since, unknownDurations(resource.Type, state)),
            { Ms: { } milliseconds } => After(since, TimeSpan.FromMilliseconds(milliseconds)),
            { Type: { } type, Path: { } path } when reader.Model.Find(type) is { } owned => OwnedMoment(resource, owned, path, since),
            { Path: { } path } => MomentAt(resource, path, since),
            _ => null,
        };
        return moment < since ? since : moment;
    }

    // A moment after the end of the calendar never comes.
    private static DateTimeOffset? After(DateTimeOffset since, TimeSpan duration) =>
        duration <= DateTimeOffset.MaxValue - since ? since + duration : null;

    // Of several owned resources, the next one counts, not those whose moments have passed.
    private DateTimeOffset? OwnedMoment(Resource resource, TypeModel type, string path, DateTimeOffset since)
    {
        DateTimeOffset?[] moments = [.. resource.OwnedOf(type).Where(owned => !owned.IsGone).Select(owned => MomentAt(owned, path, since))];
        return moments.Where(moment => moment >= since).Min() ?? moments.LastOrDefault();
    }

    private DateTimeOffset? MomentAt(Resource resource, string path, DateTimeOffset since)
    {
        PathScope scope = new(resource.World, resource);
        if (reader.Paths.First(path, scope) is not { Node: { } node, Type: { } type }
            || WireTime.Milliseconds(node, type.Kind) is not { } value)
        {
            return null;
        }
        return WireTime.IsDuration(type.Kind)
            ? WireTime.Moment(since.ToUnixTimeMilliseconds() + Math.Min(value, 1_000L * 60 * 60 * 24 * 365_000))
            : WireTime.Moment(value);
    }

    private void AssignStored(Resource resource)
    {
        foreach (MemberShape member in resource.Type.Shape.Members)
        {
            if (member.Assigned is { } assigned && AssignedValues.IsStored(assigned) && !resource.Members.ContainsKey(member.Name)
                && reader.Assigned.Compute(resource, member, assigned) is { } value)
            {
                resource.Members[member.Name] = value;
            }
        }
    }

    private void CreateFurther(Resource first, TransitionShape? transition, IFurtherResources further)
    {
        foreach (JsonObject members in further.After(first, reader))
        {
            Create(first.World, first.Type, first.Owner, transition, resource =>
            {
                resource.Members = members;
                resource.Members[Further] = true;
            });
        }
    }
}
