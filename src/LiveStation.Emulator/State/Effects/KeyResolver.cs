using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Finds the resources whose keys are in a request.</summary>
internal sealed class KeyResolver(ApiModel model, StateHooks hooks)
{
    /// <summary>Adds the resources to a call.</summary>
    /// <exception cref="Refusal">A resource does not exist.</exception>
    public void Resolve(AffectedCall call)
    {
        TypeModel? effect = model.Find(call.Operation.Type);
        foreach (RequestValue value in call.Request.Path)
            Add(call, effect, value.Shape.Name, TypesOf(effect, value.Shape), value.Node);
        CheckOwners(call);
        foreach (RequestValue value in call.Request.Query)
        {
            if (value.Shape.KeyOf.Count > 0)
                Add(call, effect, value.Shape.Name, TypesOf(null, value.Shape), value.Node);
        }
        if (call.Request is { Body: { } body, BodyType: { } type })
            AddBody(call, effect, type, body, "");
        CheckOwners(call);
        call.Owner = effect is null ? null : OwnerOf(call, effect);
    }

    /// <summary>Returns the keys of resources of the operation's type in a request, whether they exist or not.</summary>
    public IEnumerable<ResourceId> KeysOf(OperationShape operation, RequestValues request)
    {
        if (model.Find(operation.Type) is not { } effect)
            return [];
        IEnumerable<JsonNode?> values = request.Path
            .Where(value => TypesOf(effect, value.Shape).Contains(effect)).Select(value => value.Node);
        if (request is { Body: { } body, BodyType: { } type })
        {
            values = values.Concat(type.Shape.Members.Where(member => member.KeyOf.Contains(effect.Name))
                .Select(member => RequestValues.ValueOf(body, member)));
        }
        return values.SelectMany(ResourceReferences.KeysIn).Select(key => new ResourceId(effect.Name, key));
    }

    private void AddBody(AffectedCall call, TypeModel? effect, TypeModel type, JsonObject body, string prefix)
    {
        foreach (MemberShape member in type.Shape.Members)
        {
            if (RequestValues.ValueOf(body, member) is not { } node)
                continue;
            string path = prefix + member.Name;
            if (member.KeyOf.Count > 0)
            {
                Add(call, effect, path, TypesOf(null, member), node);
            }
            else if (model.Find(member.Type.ObjectName) is { } inner)
            {
                foreach (JsonObject item in node is JsonArray list ? list.OfType<JsonObject>() : node is JsonObject single ? [single] : [])
                    AddBody(call, effect, inner, item, path + ".");
            }
        }
    }

    private void Add(AffectedCall call, TypeModel? effect, string subject, List<TypeModel> types, JsonNode? node)
    {
        if (types.Count == 0)
            return;
        foreach (string key in ResourceReferences.KeysIn(node))
        {
            if (types.Exists(type => hooks.Everything.Contains(new ResourceId(type.Name, key))))
                continue;
            Resource resource = Find(call.World, types, key) ?? throw new Refusal(model.Shape.Codes.Missing, subject)
            {
                Reason = RefusalReasons.Missing(call.World, types, key),
                IsUnknown = !types.Exists(type => call.World.Gone.Contains(new ResourceId(type.Name, key))),
            };
            if (resource.Type == effect && call.Operation.Effect is not (EffectKind.Creates or EffectKind.Lists))
            {
                if (call.Subjects.TryAdd(resource, subject))
                    call.Targets.Add(resource);
            }
            else if (!call.Others.Exists(other => other.Resource == resource))
            {
                call.Others.Add((resource, subject));
            }
        }
    }

    private static Resource? Find(World world, List<TypeModel> types, string key)
    {
        foreach (TypeModel type in types)
        {
            if (world.Find(type, key) is { IsGone: false } found)
                return found;
        }
        return null;
    }

    // A placeholder named like the key of the operation's resource, or of one of its owners, needs no explicit key.
    private List<TypeModel> TypesOf(TypeModel? effect, MemberShape value)
    {
        if (value.KeyOf.Count > 0)
            return [.. value.KeyOf.Select(model.Find).OfType<TypeModel>()];
        List<TypeModel> types = [];
        Stack<TypeModel> above = new(effect is null ? [] : [effect]);
        while (above.TryPop(out TypeModel? type))
        {
            if (type.Shape.Key == value.Name)
                types.Add(type);
            foreach (TypeModel owner in type.Shape.Owners.Select(model.Find).OfType<TypeModel>())
                above.Push(owner);
        }
        return types;
    }

    // A resource that belongs to another owner than the one in the request does not exist there.
    private void CheckOwners(AffectedCall call)
    {
        foreach (Resource target in call.Targets)
            CheckOwner(call, target, call.Subjects[target]);
        foreach ((Resource resource, string subject) in call.Others)
            CheckOwner(call, resource, subject);
    }

    private void CheckOwner(AffectedCall call, Resource resource, string subject)
    {
        if (resource.Owner is { } owner
            && call.Others.Exists(other => other.Resource.Type == owner.Type)
            && !call.Others.Exists(other => other.Resource == owner))
        {
            throw new Refusal(model.Shape.Codes.Missing, subject) { Reason = RefusalReasons.Elsewhere(resource, owner) };
        }
    }

    private static Resource? OwnerOf(AffectedCall call, TypeModel type) =>
        call.Others.Select(other => other.Resource).FirstOrDefault(resource => type.IsOwnedBy(resource.Type));
}
