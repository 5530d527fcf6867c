using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Journal;

/// <summary>Writes and reads resources as JSON, without what can be computed.</summary>
internal static class ResourceLines
{
    /// <summary>Returns a resource as JSON.</summary>
    public static JsonObject Write(Resource resource)
    {
        JsonObject line = new()
        {
            ["type"] = resource.Type.Name,
            ["key"] = resource.Key,
            ["ordinal"] = resource.Ordinal,
            ["created"] = Milliseconds(resource.Created),
            ["changed"] = Milliseconds(resource.Changed),
        };
        if (resource.Owner is { } owner)
            line["owner"] = Write(owner.Id);
        if (resource.State is { } state)
        {
            line["state"] = state;
            line["entered"] = Map(resource.States.Entered, Milliseconds);
            line["spent"] = Map(resource.States.Spent, spent => (long)spent.TotalMilliseconds);
            line["times"] = Map(resource.States.Times, times => times);
        }
        line["members"] = resource.Members.DeepClone();
        return line;
    }

    /// <summary>Returns an identity as JSON.</summary>
    public static JsonObject Write(ResourceId id) => new() { ["type"] = id.Type, ["key"] = id.Key };

    /// <summary>Reads an identity.</summary>
    public static ResourceId ReadId(JsonNode? line) => new(line?["type"]?.ToString() ?? "", line?["key"]?.ToString() ?? "");

    /// <summary>Reads a resource; null if its type or its owner is unknown.</summary>
    public static Resource? Read(JsonObject line, World world)
    {
        if (world.Model.Find(line["type"]?.ToString()) is not { IsResource: true } type)
            return null;
        Resource? owner = line["owner"] is { } above && ReadId(above) is var id && world.Model.Find(id.Type) is { } ownerType
            ? world.Find(ownerType, id.Key)
            : null;
        if (owner is null && line["owner"] is not null)
            return null;
        Resource resource = new(world, type, owner, Number(line["ordinal"]), Moment(line["created"]))
        {
            Key = line["key"]?.ToString() ?? "",
            Changed = Moment(line["changed"]),
            Members = line["members"]?.DeepClone() as JsonObject ?? [],
        };
        Read(line, resource.States);
        return resource;
    }

    /// <summary>Returns a moment in milliseconds.</summary>
    public static long Milliseconds(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    /// <summary>Returns the moment of a number of milliseconds.</summary>
    public static DateTimeOffset Moment(JsonNode? node) => DateTimeOffset.FromUnixTimeMilliseconds(Number(node));

    private static void Read(JsonObject line, StateHistory states)
    {
        states.Resume(line["state"]?.ToString());
        foreach ((string state, JsonNode? moment) in Members(line["entered"]))
            states.Entered[state] = Moment(moment);
        foreach ((string state, JsonNode? spent) in Members(line["spent"]))
            states.Spent[state] = TimeSpan.FromMilliseconds(Number(spent));
        foreach ((string state, JsonNode? times) in Members(line["times"]))
            states.Times[state] = (int)Number(times);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];

    private static long Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out long number) ? number : 0;

    private static JsonObject Map<T>(Dictionary<string, T> values, Func<T, long> number)
    {
        JsonObject map = [];
        foreach ((string name, T value) in values)
            map[name] = number(value);
        return map;
    }
}
