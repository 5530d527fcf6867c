using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Values;

/// <summary>Follows paths of the model to values, and tests conditions.</summary>
/// <param name="model">The model.</param>
/// <param name="read">Returns the value of a member of a resource.</param>
/// <param name="remembered">Returns a value that was sent but is not a member of the resource.</param>
internal sealed class PathReader(
    ApiModel model, Func<Resource, MemberShape, JsonNode?> read, Func<Resource, string, JsonNode?> remembered)
{
    private readonly ConcurrentDictionary<string, string[]> _segments = new(StringComparer.Ordinal);

    /// <summary>Returns whether all conditions hold.</summary>
    public bool Hold(IReadOnlyList<ConditionShape> conditions, PathScope scope)
    {
        foreach (ConditionShape condition in conditions)
        {
            if (Direct(condition.Path, scope) is { } direct)
            {
                if (JsonNodes.Text(direct.Node) is not { } own || !condition.Values.Contains(own))
                    return false;
                continue;
            }
            // Through a list, the condition must hold for every item.
            foreach (PathValue value in Follow(condition.Path, scope))
            {
                if (JsonNodes.Text(value.Node) is not { } text || !condition.Values.Contains(text))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Returns the first value at a path.</summary>
    public PathValue First(string path, PathScope scope)
    {
        if (Direct(path, scope) is { } direct)
            return direct;
        List<PathValue> values = Follow(path, scope);
        return values.Count > 0 ? values[0] : default;
    }

    /// <summary>Returns a moment or duration at a path in milliseconds; null if there is none.</summary>
    public long? Milliseconds(string path, PathScope scope) =>
        First(path, scope) is { Node: { } node, Type: { } type } ? WireTime.Milliseconds(node, type.Kind) : null;

    /// <summary>Returns all values at a path. A missing value is one without JSON; an empty list has no values.</summary>
    public List<PathValue> Follow(string path, PathScope scope)
    {
        string[] segments = _segments.GetOrAdd(path, text => text.Split('.'));
        List<PathValue> values = Start(segments, scope, out int next);
        for (int i = next; i < segments.Length; i++)
        {
            List<PathValue> reached = [];
            foreach (PathValue value in values)
                reached.AddRange(Step(value, segments[i], scope.World));
            values = reached;
        }
        return values;
    }

    // Most paths are a member of the resource itself that is no list.
    private PathValue? Direct(string path, PathScope scope) =>
        scope.Self is { } self && self.Type.Find(path) is { } member && read(self, member) is var node && node is not JsonArray
            ? new PathValue(null, node, member, member.Type)
            : null;

    private List<PathValue> Start(string[] segments, PathScope scope, out int next)
    {
        next = 1;
        string first = segments[0];
        if (scope.Self is { } self && (self.Type.Find(first) is not null || remembered(self, first) is not null))
            return [.. Step(new PathValue(self, null, null, null), first, scope.World)];
        if (model.ResourceOf(first) is { } type)
        {
            return scope.Find(type) is { } resource
                ? [new PathValue(resource, resource.Type.KeyMember is { } key ? read(resource, key) : null, null, null)]
                : [default];
        }
        return scope.Request?.Find(first) is { } value ? [.. Spread(value.Node, value.Shape, value.Shape.Type)] : [default];
    }

    private IEnumerable<PathValue> Step(PathValue value, string name, World world)
    {
        if (value.Resource is { } resource)
        {
            return resource.Type.Find(name) is { } member
                ? Spread(read(resource, member), member, member.Type)
                : Spread(remembered(resource, name), null, new TypeRef());
        }
        if (Referred(value, world) is { } referred)
            return Step(new PathValue(referred, null, null, null), name, world);
        if (value.Type is { Kind: WireKind.Enum, Name: { } enumName })
            return [new PathValue(null, Fact(enumName, value.Node, name), null, new TypeRef())];
        if (value.Node is JsonObject inner && model.Find(value.Type?.ObjectName)?.Find(name) is { } own)
            return Spread(RequestValues.ValueOf(inner, own), own, own.Type);
        return [default];
    }

    private Resource? Referred(PathValue value, World world)
    {
        if (JsonNodes.Text(value.Node) is not { } key)
            return null;
        IEnumerable<string> types = model.ResourceOf(value.Type?.ObjectName) is { } embedded ? [embedded.Name] : value.Member?.KeyOf ?? [];
        return types.Select(model.ResourceOf).OfType<TypeModel>()
            .Select(type => world.Find(type, key)).FirstOrDefault(found => found is not null);
    }

    private JsonNode? Fact(string enumName, JsonNode? value, string fact) =>
        JsonNodes.Text(value) is { } text
            && model.Shape.Enums.TryGetValue(enumName, out Dictionary<string, Dictionary<string, System.Text.Json.JsonElement>>? facts)
            && facts.TryGetValue(text, out Dictionary<string, System.Text.Json.JsonElement>? own)
            && own.TryGetValue(fact, out System.Text.Json.JsonElement element)
                ? JsonNodes.From(element)
                : null;

    private static IEnumerable<PathValue> Spread(JsonNode? node, MemberShape? member, TypeRef type) =>
        node is JsonArray list
            ? list.Select(item => new PathValue(null, item, member, type.Of ?? type))
            : [new PathValue(null, node, member, type)];
}
