using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Effects;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Journal;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Replies;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State;

/// <summary>The state of one account in one zone.</summary>
internal sealed class ResourceWorld
{
    private readonly World _world;
    private readonly ResourceReader _reader;
    private readonly Lifecycle _lifecycle;
    private readonly KeyResolver _keys;
    private readonly Targets _targets;
    private readonly CallChecks _checks;
    private readonly CallEffects _effects;
    private readonly ListSelection _lists;
    private readonly ResourceRenderer _renderer;
    private readonly ReplyComposer _replies;
    private readonly CallbackMessages _messages;
    private readonly TimeProvider _clock;
    private readonly StateJournal? _journal;
    private readonly IWorldEvents? _events;

    /// <summary>Initializes a new instance of the <see cref="ResourceWorld"/> class.</summary>
    public ResourceWorld(ApiModel model, string account, string zone, FallbackValues fallbacks, StateSettings settings)
    {
        StateHooks hooks = settings.Hooks;
        _clock = settings.TimeProvider;
        _journal = settings.Journal;
        _events = settings.Events;
        _world = new World(model, account, zone, settings.Seed) { Now = _clock.GetUtcNow() };
        _reader = new ResourceReader(model, hooks.Read);
        _lifecycle = new Lifecycle(_reader, hooks, (type, state) =>
            settings.UnknownDurations.TryGetValue($"{type.Name}.{state}", out TimeSpan duration) ? duration : settings.UnknownDuration);
        _keys = new KeyResolver(model, hooks);
        _targets = new Targets(model, _lifecycle);
        _checks = new CallChecks(_reader, hooks);
        _effects = new CallEffects(model, _lifecycle, new RequestMapper(model, _lifecycle), hooks);
        _lists = new ListSelection(_reader);
        _renderer = new ResourceRenderer(_reader, fallbacks);
        _messages = new CallbackMessages(_reader);
        _replies = new ReplyComposer(
            _reader, _renderer, new RenderedResources(_renderer, settings.ComparesRenderings), fallbacks, hooks);
    }

    /// <summary>The resources.</summary>
    public World World => _world;

    /// <summary>Reads members of the resources.</summary>
    public ResourceReader Reader => _reader;

    /// <summary>Moves the resources between states.</summary>
    public Lifecycle Lifecycle => _lifecycle;

    /// <summary>Executes a call: what is due happens, then the checks, the effect and the response.</summary>
    public async ValueTask<StateResult> ExecuteAsync(StateCall call)
    {
        OperationShape operation = _world.Model.Shape.Operations[call.OperationId];
        RequestValues request = Request(operation, call);
        (ReplyBody? reply, StateResult result) = await _world.Access.ExecuteAsync(
            () => Execute(new AffectedCall(_world, call.OperationId, operation, request)));
        // Others can already use the world: what a reply contains does not change with it.
        return reply is null ? result : result with { Body = reply.Utf8(_world.Model.Shape.Envelope) };
    }

    /// <summary>Lets happen what is due.</summary>
    public void Settle()
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            Finish();
        }
    }

    /// <summary>Lets someone outside the API change the state of a resource.</summary>
    /// <returns>Whether the resource exists and its state allows the change.</returns>
    public bool Act(string actor, string type, string key, string to)
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            if (_world.Model.Find(type) is not { } found || _world.Find(found, key) is not { State: { } state } resource)
                return false;
            TransitionShape? transition = found.Transitions.FirstOrDefault(
                one => one.Actor == actor && one.To == to && one.From.Contains(state) && _lifecycle.Holds(resource, one));
            if (transition is null)
                return false;
            _lifecycle.Enter(resource, to, transition);
            Finish();
            return true;
        }
    }

    /// <summary>Remembers a value of a resource that is not a member of its type, such as what a pretended encoder sends.</summary>
    /// <returns>Whether the resource exists.</returns>
    public bool Remember(string type, string key, string name, JsonNode? value)
    {
        using (_world.Access.Enter())
        {
            if (_world.Model.Find(type) is not { } found || found.Find(name) is not null || _world.Find(found, key) is not { } resource)
                return false;
            resource.Members[name] = value?.DeepClone();
            _world.Touch(resource);
            Finish();
            return true;
        }
    }

    /// <summary>Appends an entry to the log of a resource.</summary>
    public void Emit(string type, string key, string emitted)
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            if (_world.Model.Find(type) is { } found && _world.Find(found, key) is { } resource)
                _lifecycle.Emit(resource, emitted);
            Finish();
        }
    }

    /// <summary>Returns all resources and the newest log entries, and separately the entries of resources that are gone.</summary>
    public (IReadOnlyList<ResourceView> Resources, IReadOnlyList<ResourceView> OfGone) Snapshot()
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            Finish();
            return (ResourceViews.Of(_world, _renderer), ResourceViews.OfGone(_world, _renderer));
        }
    }

    /// <summary>Returns a resource as it is now; null if there is none.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="key">The key.</param>
    public ResourceView? View(string type, string key)
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            Finish();
            return _world.Model.Find(type) is { } found && _world.Find(found, key) is { } resource
                ? ResourceViews.Of(resource, _renderer)
                : null;
        }
    }

    /// <summary>Reads from the world as it is now.</summary>
    /// <param name="read">Receives the world, and what reads and renders its resources.</param>
    public T Read<T>(Func<World, ResourceReader, Func<Resource, JsonObject>, T> read)
    {
        using (_world.Access.Enter())
        {
            _lifecycle.Settle(_world, _clock.GetUtcNow());
            Finish();
            return read(_world, _reader, _renderer.Render);
        }
    }

    /// <summary>Returns whether an operation has an effect on the state.</summary>
    public bool Knows(string operationId) =>
        _world.Model.Shape.Operations.TryGetValue(operationId, out OperationShape? operation) && operation.Effect is not null
            && _world.Model.Find(operation.Type) is not null;

    /// <summary>Records that the resources of a call that an example responded to are gone.</summary>
    public void Forget(StateCall call)
    {
        OperationShape operation = _world.Model.Shape.Operations[call.OperationId];
        if (operation.Effect != EffectKind.Deletes)
            return;
        using (_world.Access.Enter())
        {
            foreach (ResourceId id in _keys.KeysOf(operation, Request(operation, call)))
            {
                _world.Gone.Add(id);
                _world.Changes.Remove(id);
            }
            Finish();
        }
    }

    // What changed is recorded before the lock is released, also when the call failed.
    private void Finish()
    {
        _lifecycle.Sweep();
        if (_world.Changes.IsEmpty)
            return;
        if (!_world.IsRetired)
            _journal?.Append(_world);
        if (_events is not null)
        {
            foreach (Resource entry in _world.Changes.Logged)
            {
                foreach (WorldEvent told in _messages.Of(entry))
                    _events.Told(told);
            }
        }
        _world.Changes.Clear();
    }

    // The body of a call without a request body is ignored; it need not be JSON.
    private RequestValues Request(OperationShape operation, StateCall call)
    {
        TypeModel? body = _world.Model.Find(operation.Body);
        JsonObject? sent = body is null || call.Body.IsEmpty ? null : JsonNodes.ParseObject(call.Body);
        return new RequestValues(operation, body, call.Path, call.Query, sent);
    }

    private (ReplyBody? Reply, StateResult Result) Execute(AffectedCall call)
    {
        _lifecycle.Settle(_world, _clock.GetUtcNow());
        try
        {
            return (ReplyTo(call), new StateResult(default));
        }
        catch (Refusal refusal)
        {
            return (null, StateResult.Of(refusal));
        }
        finally
        {
            Finish();
        }
    }

    private ReplyBody? ReplyTo(AffectedCall call)
    {
        _keys.Resolve(call);
        if (call.Operation.Effect == EffectKind.Lists)
        {
            _lists.Select(call);
        }
        else
        {
            _targets.Add(call);
            _checks.Check(call);
            _effects.Apply(call);
        }
        return _replies.Compose(call);
    }
}
