using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>A resource as it is at a moment.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Key">The key.</param>
/// <param name="State">The state; null if the type has none.</param>
/// <param name="Entered">The moment at which the state was entered; null if there is none.</param>
/// <param name="Owner">The owner; null for the account.</param>
/// <param name="Members">The members, with secrets: mask them before they are shown.</param>
internal sealed record ResourceView(string Type, string Key, string? State, DateTimeOffset? Entered, ResourceId? Owner, JsonObject Members)
{
    /// <summary>What someone outside the API can do.</summary>
    public IReadOnlyList<(string Actor, string To)> Acts { get; init; } = [];

    /// <summary>The name of an owner that is gone; null if the owner exists or has no name.</summary>
    public string? NameOfGone { get; init; }

    /// <summary>What happens by itself.</summary>
    public IReadOnlyList<(string? To, DateTimeOffset At)> Dues { get; init; } = [];
}

/// <summary>Describes the resources of a world for those who look at it.</summary>
internal static class ResourceViews
{
    // Enough for a look at what happened; the operations of the API list all entries.
    private const int MostEntries = 200;

    /// <summary>Returns all resources of a world, and the newest entries of its log.</summary>
    public static IReadOnlyList<ResourceView> Of(World world, ResourceRenderer renderer)
    {
        ILookup<Resource, Due> dues = world.Dues.Planned.OrderBy(due => due.At).ToLookup(due => due.Resource);
        return
        [
            .. world.All.Select(resource => Of(resource, renderer, dues[resource])),
            .. world.Logs.All(world.Now).Take(MostEntries).Select(entry => OfEntry(entry, renderer)),
        ];
    }

    /// <summary>Returns the newest entries of the logs of resources that are gone.</summary>
    public static IReadOnlyList<ResourceView> OfGone(World world, ResourceRenderer renderer) =>
    [
        .. world.Logs.OfGone(world.Now).Take(MostEntries).Select(entry => OfEntry(entry, renderer) with
        {
            NameOfGone = NameOf(entry.Owner!.Members),
        }),
    ];

    /// <summary>Returns the member that people recognize an object by: name, or one whose name ends in it, such as channelName.</summary>
    public static string? NameOf(JsonObject members) =>
        (members["name"] ?? members.FirstOrDefault(member => member.Key.EndsWith("Name", StringComparison.Ordinal)).Value) is JsonValue name
            ? name.ToString()
            : null;

    /// <summary>Returns a resource.</summary>
    public static ResourceView Of(Resource resource, ResourceRenderer renderer) =>
        Of(resource, renderer, resource.World.Dues.Planned.Where(due => due.Resource == resource).OrderBy(due => due.At));

    private static ResourceView OfEntry(Resource entry, ResourceRenderer renderer) =>
        Of(entry, renderer, []) with { Key = entry.Ordinal.ToString(CultureInfo.InvariantCulture) };

    private static ResourceView Of(Resource resource, ResourceRenderer renderer, IEnumerable<Due> dues)
    {
        JsonObject members = renderer.Render(resource);
        return new ResourceView(resource.Type.Name, resource.Key, resource.State, resource.States.Since, resource.Owner?.Id, members)
        {
            Acts =
            [
                .. resource.Type.Transitions
                    .Where(one => one is { Actor: not null, To: not null } && resource.State is { } state && one.From.Contains(state))
                    .Select(one => (one.Actor!, one.To!)),
            ],
            Dues = [.. dues.Select(due => (due.Transition?.To, due.At))],
        };
    }
}
