using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Composes the response to a call.</summary>
internal sealed class ReplyComposer(
    ResourceReader reader, ResourceRenderer renderer, RenderedResources rendered, FallbackValues fallbacks, StateHooks hooks)
{
    /// <summary>Returns the body; null if there is none.</summary>
    public ReplyBody? Compose(AffectedCall call) =>
        call.Operation.Reply == ReplyKind.None || call.Operation.Returns is not { } returns ? null : BodyOf(call, returns);

    private ReplyBody BodyOf(AffectedCall call, TypeRef returns)
    {
        if (hooks.Contents.TryGetValue(call.OperationId, out IReplyContent? hook))
            return Complete(call, hook.Compose(call, reader));
        TypeModel? shape = reader.Model.Find(returns.ObjectName);
        if (call.Operation.Reply == ReplyKind.List)
            return Body(call, Written(call, call.Targets, WireKind.List, shape!));
        return shape?.Resource is { } type
            ? Body(call, Written(call, ResourcesOf(call, type), returns.Kind, shape))
            : Complete(call, shape is null ? null : Wrapper(call, shape));
    }

    private static ReplyBody Complete(AffectedCall call, JsonNode? content) => new()
    {
        Content = content,
        Total = TotalOf(call, (content as JsonArray)?.Count),
    };

    private static ReplyBody Body(AffectedCall call, WrittenResources resources) => new()
    {
        Resources = resources,
        Total = TotalOf(call, resources.Items),
    };

    private WrittenResources Written(AffectedCall call, IReadOnlyList<Resource> resources, WireKind form, TypeModel shape)
    {
        // An object is that of the first resource.
        int count = form is WireKind.List or WireKind.Map ? resources.Count : Math.Min(1, resources.Count);
        var written = new (string Key, ReadOnlyMemory<byte> Utf8)[count];
        for (int i = 0; i < count; i++)
            written[i] = (resources[i].Key, rendered.Utf8(resources[i], shape, call.OperationId));
        return new WrittenResources(form, written);
    }

    private static int? TotalOf(AffectedCall call, int? items) =>
        call.Operation.Reply is ReplyKind.List or ReplyKind.Counted ? call.Total ?? items ?? call.Targets.Count : null;

    // The affected resources come first, then those whose keys were sent, then their owner.
    private static Resource[] ResourcesOf(AffectedCall call, TypeModel type)
    {
        Resource[] all = [.. call.Targets.Where(target => target.Type == type)];
        return all.Length == 0 && call.Operation.Type != type.Name ? [.. Related(call, type)] : all;
    }

    private static IEnumerable<Resource> Related(AffectedCall call, TypeModel type)
    {
        Resource? other = call.Others.Select(pair => pair.Resource).FirstOrDefault(resource => resource.Type == type)
            ?? call.Owner?.Nearest(owner => owner.Type == type)
            ?? call.Targets.Select(target => target.Nearest(owner => owner.Type == type)).FirstOrDefault(found => found is not null);
        return other is null ? [] : [other];
    }

    private JsonObject Wrapper(AffectedCall call, TypeModel shape)
    {
        JsonObject result = [];
        foreach (MemberShape member in shape.Shape.Members)
        {
            JsonNode? value = Related(call, member) ?? Known(call, member) ?? Fixed(call, shape, member);
            if (value is not null)
                result[member.Name] = value;
        }
        return result;
    }

    private JsonNode? Related(AffectedCall call, MemberShape member) =>
        reader.Model.Find(member.Type.ObjectName) is { Resource: { } type } shape
            ? Written(call, ResourcesOf(call, type), member.Type.Kind, shape).ToNode()
            : null;

    // Members of the affected resource, then of its owner, then values of the request.
    private JsonNode? Known(AffectedCall call, MemberShape member)
    {
        Resource? first = call.Targets.Count > 0 && call.Operation.Effect != EffectKind.Lists ? call.Targets[0] : call.Owner;
        for (Resource? resource = first; resource is not null; resource = resource.Owner)
        {
            if (resource.Type.Matching(member) is { } own)
            {
                if (renderer.Member(resource, own, call.OperationId) is { } value)
                    return WireValue.Convert(value, own.Type, member.Type);
            }
            else if (resource.Members[member.Name] is { } remembered)
            {
                return WireValue.Convert(remembered, new TypeRef { Kind = WireKind.Json }, member.Type);
            }
        }
        return member.Aliases.Prepend(member.Name).Select(call.Request.Find).FirstOrDefault(found => found is not null) is { } sent
            ? WireValue.Convert(sent.Node, sent.Shape.Type, member.Type)
            : null;
    }

    private JsonNode? Fixed(AffectedCall call, TypeModel shape, MemberShape member)
    {
        if (member.Default is { } value)
            return JsonNodes.From(value);
        MemberShape? sent = call.Request.BodyType?.Matching(member);
        if (sent?.Default is { } standard)
            return JsonNodes.From(standard);
        if (member.Optional)
            return null;
        return member.Type.Kind == WireKind.Object && reader.Model.Find(member.Type.Name) is { Resource: null } inner
            ? Wrapper(call, inner)
            : fallbacks.Of(shape, member);
    }
}
