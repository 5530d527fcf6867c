using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Journal;

/// <summary>Writes and reads the changes of one call to a world as one line of JSON, so that a call is saved whole or not at all.</summary>
internal static class WorldLines
{
    /// <summary>Returns the changes of a world since the last line.</summary>
    public static JsonObject Changes(World world)
    {
        WorldChanges changes = world.Changes;
        return Line(
            world,
            changes.Changed.Select(ResourceLines.Write),
            changes.Removed.Select(ResourceLines.Write),
            changes.Logged.Where(entry => entry.Owner is { IsGone: false }).Select(ResourceLines.Write),
            changes.Counters);
    }

    /// <summary>Returns the whole content of a world.</summary>
    public static JsonObject Whole(World world) => Line(
        world,
        OwnersFirst(world).Select(ResourceLines.Write),
        world.Gone.OrderBy(id => id.Type, StringComparer.Ordinal).ThenBy(id => id.Key, StringComparer.Ordinal).Select(ResourceLines.Write),
        world.Logs.All(world.Now).Reverse().Select(ResourceLines.Write),
        world.Counters.Keys);

    /// <summary>Applies a line to a world.</summary>
    /// <returns>The parts that this version does not know.</returns>
    public static IReadOnlyList<JsonObject> Apply(JsonObject line, World world)
    {
        List<JsonObject> unknown = [];
        foreach (JsonObject id in Items(line, "gone"))
            Remove(ResourceLines.ReadId(id), world);
        foreach (JsonObject item in Items(line, "changed"))
        {
            if (ResourceLines.Read(item, world) is { } resource)
                Put(resource, world);
            else
                unknown.Add(item);
        }
        foreach (JsonObject item in Items(line, "logged"))
        {
            if (ResourceLines.Read(item, world) is { Owner: not null } entry)
                world.Logs.Add(entry);
            else
                unknown.Add(item);
        }
        foreach ((string counter, JsonNode? value) in line["counters"] as JsonObject ?? [])
            world.Counters[counter] = value is JsonValue number && number.TryGetValue(out long last) ? last : 0;
        world.Now = ResourceLines.Moment(line["at"]);
        return unknown;
    }

    private static void Put(Resource resource, World world)
    {
        if (world.Find(resource.Type, resource.Key) is { } known)
            known.Become(resource);
        else
            world.Add(resource);
    }

    private static void Remove(ResourceId id, World world)
    {
        if (world.Model.Find(id.Type) is { } type && world.Find(type, id.Key) is { } resource)
            world.Remove(resource);
        else
            world.Gone.Add(id);
    }

    private static JsonObject Line(
        World world, IEnumerable<JsonNode> changed, IEnumerable<JsonNode> gone, IEnumerable<JsonNode> logged, IEnumerable<string> counters)
    {
        JsonObject line = new()
        {
            ["account"] = world.Account,
            ["zone"] = world.Zone,
            ["at"] = ResourceLines.Milliseconds(world.Now),
        };
        Add(line, "gone", gone);
        Add(line, "changed", changed);
        Add(line, "logged", logged);
        JsonObject numbers = [];
        foreach (string counter in counters)
            numbers[counter] = world.Counters[counter];
        if (numbers.Count > 0)
            line["counters"] = numbers;
        return line;
    }

    private static void Add(JsonObject line, string name, IEnumerable<JsonNode> items)
    {
        JsonArray list = [.. items];
        if (list.Count > 0)
            line[name] = list;
    }

    private static IEnumerable<JsonObject> Items(JsonObject line, string name) => (line[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static IEnumerable<Resource> OwnersFirst(World world) =>
        world.All.Where(resource => !resource.IsGone).OrderBy(Depth);

    private static int Depth(Resource resource) => resource.Owner is { } owner ? Depth(owner) + 1 : 0;
}
