using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Selects the resources of a list: of the owner, filtered, one page.</summary>
internal sealed class ListSelection(ResourceReader reader)
{
    /// <summary>Adds the selected resources to a call.</summary>
    public void Select(AffectedCall call)
    {
        TypeModel type = reader.Model.Find(call.Operation.Type)!;
        List<(MemberShape Query, JsonNode? Value)> filters = [.. Filters(call, type)];
        List<Resource> selected =
        [
            .. All(call, type).Where(resource =>
                !resource.IsGone
                && reader.Paths.Hold(call.Operation.Only, new PathScope(call.World, resource))
                && filters.TrueForAll(filter => Passes(resource, filter.Query, filter.Value))),
        ];
        call.Total = selected.Count;
        call.Targets.AddRange(call.Operation.Page is { } page
            ? PageCut.Of(selected, call.Request.QueryText(page.Page), call.Request.QueryText(page.Size), page.First, page.Most)
            : selected);
    }

    private static IEnumerable<Resource> All(AffectedCall call, TypeModel type)
    {
        World world = call.World;
        if (type.IsLog)
            return call.Owner is { } logged ? world.Logs.Of(logged, world.Now) : world.Logs.All(world.Now);
        return call.Owner is { } owner ? owner.OwnedOf(type) : world.Of(type);
    }

    // The key of another resource in the path filters by the member that refers to it.
    private static IEnumerable<(MemberShape Query, JsonNode? Value)> Filters(AffectedCall call, TypeModel type)
    {
        foreach (RequestValue value in call.Request.Query)
            yield return (value.Shape, value.Node);
        foreach (RequestValue value in call.Request.Path)
        {
            if (value.Shape.KeyOf.Count > 0 && !value.Shape.KeyOf.Exists(type.Shape.Owners.Contains))
                yield return (value.Shape, value.Node);
        }
    }

    private bool Passes(Resource resource, MemberShape query, JsonNode? value)
    {
        string? wanted = JsonNodes.Text(value);
        FilterShape? filter = query.Filter;
        if (filter is null && resource.Type.Matching(query) is null && !resource.Members.ContainsKey(query.Name))
            return true;
        if (filter?.Values is { } values && (wanted is null || !values.TryGetValue(wanted, out wanted)))
            return true;
        MemberShape? own = filter is null ? resource.Type.Matching(query) : resource.Type.Find(filter.Member);
        string? text = JsonNodes.Text(own is null ? resource.Members[filter?.Member ?? query.Name] : reader.Read(resource, own));
        return filter?.Part == true
            ? text?.Contains(wanted!, StringComparison.Ordinal) == true
            : string.Equals(text, wanted, StringComparison.Ordinal);
    }
}
