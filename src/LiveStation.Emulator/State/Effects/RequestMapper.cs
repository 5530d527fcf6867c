using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Sets the members of resources from the values of a request. Equal names correspond.</summary>
internal sealed class RequestMapper(ApiModel model, Lifecycle lifecycle)
{
    /// <summary>Sets the members of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="call">The call.</param>
    /// <returns>The owned resources to create once the resource exists.</returns>
    public List<Action> Apply(Resource resource, AffectedCall call)
    {
        bool creates = call.Operation.Effect == EffectKind.Creates;
        Mapping mapping = new(resource, call, creates);
        foreach (RequestValue value in call.Request.Path.Concat(call.Request.Query))
            ApplyValue(mapping, value);
        if (call.Request is { Body: { } body, BodyType: { } type })
            ApplyObject(mapping, resource.Members, resource.Type, type, body);
        return mapping.Later;
    }

    private void ApplyValue(Mapping mapping, RequestValue value)
    {
        Resource resource = mapping.Resource;
        if (value.Shape.Sets is { } sets)
        {
            Set(resource, sets, value.Node, value.Shape.Type);
            return;
        }
        bool isOwnKey = value.Shape.Name == resource.Type.Shape.Key || value.Shape.KeyOf.Contains(resource.Type.Name);
        bool isOwner = resource.Owner?.Nearest(
            owner => value.Shape.KeyOf.Contains(owner.Type.Name) || owner.Type.Shape.Key == value.Shape.Name) is not null;
        if (isOwnKey || isOwner)
            return;
        MemberShape? target = resource.Type.Matching(value.Shape);
        if (target?.Assigned is not null)
            return;
        TypeRef type = target?.Type ?? value.Shape.Type;
        resource.Members[target?.Name ?? value.Shape.Name] = WireValue.Convert(value.Node, value.Shape.Type, type);
    }

    private void ApplyObject(Mapping mapping, JsonObject into, TypeModel targetType, TypeModel source, JsonObject body)
    {
        foreach (MemberShape member in source.Shape.Members)
        {
            JsonNode? node = RequestValues.ValueOf(body, member);
            if (node is null && mapping.Creates && member.Default is { } standard)
                node = JsonNodes.From(standard);
            if (node is not null)
                ApplyMember(mapping, into, targetType, member, node);
        }
    }

    private void ApplyMember(Mapping mapping, JsonObject into, TypeModel targetType, MemberShape member, JsonNode node)
    {
        if (member.Sets is { } sets)
            Set(mapping.Resource, sets, node, member.Type);
        else if (targetType.Matching(member) is { } target)
            ApplyMatch(mapping, into, target, member, node);
        else if (node is JsonObject inner && model.Find(member.Type.ObjectName) is { } innerType && IsShownAs(mapping, member))
            ApplyObject(mapping, into, targetType, innerType, inner);
        else if (into == mapping.Resource.Members && !member.KeyOf.Contains(targetType.Name))
            into[member.Name] = node.DeepClone();
    }

    // A nested object also corresponds by the name that the resource has in the result.
    private bool IsShownAs(Mapping mapping, MemberShape member) =>
        model.Find(mapping.Call.Operation.Returns?.ObjectName)?.Matching(member) is { } shown
            && model.ResourceOf(shown.Type.ObjectName) == mapping.Resource.Type;

    private void ApplyMatch(Mapping mapping, JsonObject into, MemberShape target, MemberShape member, JsonNode node)
    {
        if (target.Assigned is not null)
            return;
        if (model.ResourceOf(target.Type.ObjectName) is { } related && model.Find(member.Type.ObjectName) is { } sent)
        {
            foreach (JsonObject item in node is JsonArray list ? list.OfType<JsonObject>() : node is JsonObject single ? [single] : [])
                Embed(mapping, into, target, related, sent, item);
        }
        else if (node is JsonObject inner && model.Find(target.Type.ObjectName) is { } innerTarget
            && model.Find(member.Type.ObjectName) is { } innerSource)
        {
            JsonObject result = [];
            into[target.Name] = result;
            ApplyObject(mapping, result, innerTarget, innerSource, inner);
        }
        else
        {
            into[target.Name] = WireValue.Convert(node, member.Type, target.Type);
        }
    }

    // A request that contains the key of an embedded resource connects it; otherwise, it creates one.
    private void Embed(Mapping mapping, JsonObject into, MemberShape target, TypeModel related, TypeModel sent, JsonObject item)
    {
        World world = mapping.Resource.World;
        if (related.IsOwnedBy(mapping.Resource.Type))
        {
            if (mapping.Creates)
                mapping.Later.Add(() => Create(mapping, related, mapping.Resource, sent, item));
            return;
        }
        MemberShape? key = sent.Shape.Members.Find(member => member.KeyOf.Contains(related.Name));
        JsonNode? value = key is null ? null : RequestValues.ValueOf(item, key);
        if (JsonNodes.Text(value) is { } text)
        {
            Refer(into, target, text);
            if (!mapping.Creates && world.Find(related, text) is { } connected)
            {
                ApplyObject(new Mapping(connected, mapping.Call, false), connected.Members, related, sent, item);
                lifecycle.Touch(connected);
            }
        }
        else if (mapping.Creates)
        {
            Refer(into, target, Create(mapping, related, null, sent, item).Key);
        }
    }

    private static void Refer(JsonObject into, MemberShape target, string key)
    {
        if (target.Type.Kind != WireKind.List)
            into[target.Name] = key;
        else if (into[target.Name] is JsonArray keys)
            keys.Add(key);
        else
            into[target.Name] = new JsonArray(key);
    }

    private Resource Create(Mapping mapping, TypeModel type, Resource? owner, TypeModel sent, JsonObject item)
    {
        TransitionShape? first = type.Transitions.FirstOrDefault(one => one.From.Count == 0 && one.By == mapping.Call.OperationId);
        return lifecycle.Create(mapping.Resource.World, type, owner, first, created =>
            ApplyObject(new Mapping(created, mapping.Call, true), created.Members, type, sent, item));
    }

    private void Set(Resource resource, SetsShape sets, JsonNode? node, TypeRef from)
    {
        string[] names = sets.Member.Split('.');
        JsonObject into = resource.Members;
        TypeModel? type = resource.Type;
        foreach (string name in names[..^1])
        {
            type = model.Find(type?.Find(name)?.Type.ObjectName);
            if (into[name] is not JsonObject inner)
                into[name] = inner = [];
            into = inner;
        }
        TypeRef to = type?.Find(names[^1])?.Type ?? from;
        into[names[^1]] = sets.Text.Count > 0
            ? new JsonArray([.. (node as JsonArray ?? []).OfType<JsonObject>().Select(item => Text(sets.Text, item))])
            : WireValue.Convert(node, from, to);
    }

    private static JsonValue? Text(List<TextPart> parts, JsonObject item) =>
        JsonValue.Create(string.Concat(parts.Select(part => part.Path is { } path ? JsonNodes.Text(item[path]) : part.Text)));

    private sealed record Mapping(Resource Resource, AffectedCall Call, bool Creates)
    {
        public List<Action> Later { get; } = [];
    }
}
