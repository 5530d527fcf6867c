using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Effects;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Replies;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State;

/// <summary>An example of a successful call.</summary>
/// <param name="OperationId">The ID of the operation.</param>
/// <param name="Path">The values of the path.</param>
/// <param name="Body">The complete response.</param>
internal sealed record StateExample(string OperationId, IReadOnlyList<string> Path, string Body);

/// <summary>The resources that exist outside the API, as the examples contain them. Each world starts with them.</summary>
internal sealed class ExternalSeeds
{
    private readonly ApiModel _model;
    private readonly FallbackValues _fallbacks;
    private readonly IReadOnlySet<ResourceId> _everything;
    private readonly List<SeededResource> _seeds = [];
    private readonly HashSet<ResourceId> _known = [];

    /// <summary>Initializes a new instance of the <see cref="ExternalSeeds"/> class.</summary>
    public ExternalSeeds(
        ApiModel model, FallbackValues fallbacks, IEnumerable<StateExample> examples, IReadOnlySet<ResourceId> everything)
    {
        _everything = everything;
        _model = model;
        _fallbacks = fallbacks;
        foreach (StateExample example in examples)
            Read(example);
        // Owners first.
        _seeds = [.. _seeds.OrderBy(seed => BelongsToAccount(seed) ? 0 : 1)];
    }

    /// <summary>Returns whether a resource is one of them.</summary>
    public bool Contains(ResourceId id) => _known.Contains(id);

    /// <summary>Adds the resources to a world.</summary>
    public void AddTo(World world, Lifecycle lifecycle)
    {
        foreach (SeededResource seed in _seeds)
        {
            Resource? owner = OwnerOf(seed, world);
            if (owner is null && !BelongsToAccount(seed))
                continue;
            Resource resource = new(world, seed.Type, owner, world.Next(seed.Type.Name), world.Now)
            {
                Key = seed.Key,
                Members = (JsonObject)seed.Members.DeepClone(),
            };
            if (seed.State is { } state)
                resource.States.Enter(state, world.Now);
            world.Add(resource);
            lifecycle.Plan(resource);
        }
    }

    private void Read(StateExample example)
    {
        if (!_model.Shape.Operations.TryGetValue(example.OperationId, out OperationShape? operation)
            || _model.Find(operation.Returns?.ObjectName) is not { } type)
        {
            return;
        }
        using JsonDocument document = JsonDocument.Parse(example.Body);
        if (JsonNodes.From(document.RootElement) is JsonObject body && body[_model.Shape.Envelope.Content] is { } content)
            Walk(content, operation.Reply == ReplyKind.List ? ListOf(operation.Returns!) : operation.Returns!, type, example, false);
    }

    private static TypeRef ListOf(TypeRef item) => new() { Kind = WireKind.List, Of = item };

    private void Walk(JsonNode node, TypeRef wire, TypeModel type, StateExample example, bool isReferred)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode item in list.OfType<JsonNode>())
                Walk(item, wire.Of ?? wire, type, example, isReferred);
        }
        else if (node is JsonObject map && wire.Kind == WireKind.Map)
        {
            foreach (JsonNode item in map.Select(pair => pair.Value).OfType<JsonNode>())
                Walk(item, wire.Of!, type, example, isReferred);
        }
        else if (node is JsonObject found)
        {
            bool isSeed = IsExternal(found, type, isReferred);
            foreach (MemberShape member in type.Shape.Members)
            {
                if (RequestValues.ValueOf(found, member) is not { } value)
                    continue;
                _fallbacks.Learn(type, member, value);
                if (_model.Find(member.Type.ObjectName) is { } inner)
                    Walk(value, member.Type, inner, example, isSeed);
            }
            if (isSeed)
                Add(found, type, example);
        }
    }

    // What an external resource refers to must exist as well.
    private static bool IsExternal(JsonObject found, TypeModel type, bool isReferred)
    {
        if (!type.IsResource || type.KeyMember is null || type.Shape.External is not { } external)
            return false;
        return isReferred || external.Always || external.If.TrueForAll(
            condition => JsonNodes.Text(found[condition.Path]) is { } text && condition.Values.Contains(text));
    }

    private void Add(JsonObject found, TypeModel type, StateExample example)
    {
        MemberShape keyMember = type.KeyMember!;
        JsonNode? key = RequestValues.ValueOf(found, keyMember);
        if (JsonNodes.Text(key) is not { Length: > 0 } text || keyMember.Nothing.Exists(nothing => nothing.ToString() == text))
            return;
        if (!_known.Add(new ResourceId(type.Name, text)))
        {
            Locate(type, text, example);
            return;
        }
        JsonObject members = [];
        foreach (MemberShape member in type.Shape.Members)
        {
            if (RequestValues.ValueOf(found, member) is { } value && member.Name != type.StateMember
                && (member.Assigned is null || AssignedValues.CanBeGiven(member.Assigned)))
            {
                members[member.Name] = Stored(member, value);
            }
        }
        string? state = type.StateMember is { } stateMember ? JsonNodes.Text(found[stateMember]) : null;
        _seeds.Add(new SeededResource(type, text, members, state, example));
    }

    // A list of all owners does not say whose resource it is; a later example can.
    private void Locate(TypeModel type, string key, StateExample example)
    {
        int index = _seeds.FindIndex(seed => seed.Type == type && seed.Key == key);
        if (NamesEverything(type, _seeds[index].Example) && !NamesEverything(type, example))
            _seeds[index] = _seeds[index] with { Example = example };
    }

    private bool NamesEverything(TypeModel type, StateExample example) =>
        type.Shape.Owners.Exists(owner => example.Path.Any(key => _everything.Contains(new ResourceId(owner, key))));

    // A reference to another resource is stored as its key.
    private JsonNode? Stored(MemberShape member, JsonNode value)
    {
        if (_model.ResourceOf(member.Type.ObjectName) is not { KeyMember.Name: { } key })
            return value.DeepClone();
        return value is JsonArray list
            ? new JsonArray([.. list.OfType<JsonObject>().Select(item => item[key]?.DeepClone())])
            : (value as JsonObject)?[key]?.DeepClone();
    }

    private static bool BelongsToAccount(SeededResource seed) => seed.Type.Shape.Owners.Contains(TypeModel.Account);

    private Resource? OwnerOf(SeededResource seed, World world)
    {
        List<MemberShape> path = _model.Shape.Operations[seed.Example.OperationId].Path;
        foreach (TypeModel owner in seed.Type.Shape.Owners.Select(_model.Find).OfType<TypeModel>())
        {
            int index = path.FindIndex(value => value.Name == owner.Shape.Key || value.KeyOf.Contains(owner.Name));
            Resource? named = index < 0 ? null : world.Find(owner, seed.Example.Path[index]);
            if ((named ?? world.Of(owner).FirstOrDefault(one => !_everything.Contains(one.Id))) is { } found)
                return found;
        }
        return null;
    }

    private sealed record SeededResource(TypeModel Type, string Key, JsonObject Members, string? State, StateExample Example);
}
