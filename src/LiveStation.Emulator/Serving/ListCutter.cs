using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Values;

namespace LiveStation.Emulator.Serving;

/// <summary>Creates the response to a call from the items of all examples of a list: filtered, and one page.</summary>
internal static class ListCutter
{
    /// <summary>Returns the response as JSON; null if the examples are not lists.</summary>
    /// <param name="bodies">The complete responses of the examples, in the order of the spec.</param>
    /// <param name="listing">How the list is paged and filtered.</param>
    /// <param name="query">Returns the text of a query value by its name; null if the parameter is missing.</param>
    public static string? Cut(IEnumerable<string> bodies, ServerListing listing, Func<string, string?> query)
    {
        JsonObject[] responses = [.. bodies.Select(body => JsonNode.Parse(body)).OfType<JsonObject>()];
        if (responses.FirstOrDefault(response => ContentOf(response) is not null) is not { } first)
            return null;
        List<JsonNode?> items = [];
        foreach (JsonNode? item in responses.SelectMany(response => ContentOf(response) ?? []))
        {
            if (!items.Exists(known => JsonNode.DeepEquals(known, item)))
                items.Add(item);
        }
        JsonNode?[] left = [.. items.Where(item => listing.Filters.All(filter => Passes(item, filter, query(filter.Query))))];
        return Compose(first, left.Length, Page(left, listing, query));
    }

    private static JsonArray? ContentOf(JsonObject response) =>
        response.Select(member => member.Value).OfType<JsonArray>().FirstOrDefault();

    private static bool Passes(JsonNode? item, ServerFilter filter, string? wanted)
    {
        if (string.IsNullOrEmpty(wanted))
            return true;
        string? own = (item as JsonObject)?[filter.Member] is JsonValue value ? value.ToString() : null;
        return filter.IsPart
            ? own?.Contains(wanted, StringComparison.Ordinal) == true
            : string.Equals(own, wanted, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode?> Page(JsonNode?[] items, ServerListing listing, Func<string, string?> query) =>
        listing is { Page: { } page, Size: { } size } ? PageCut.Of(items, query(page), query(size), listing.First, listing.Most) : items;

    private static string Compose(JsonObject response, int total, IEnumerable<JsonNode?> page)
    {
        JsonArray content = new([.. page.Select(item => item?.DeepClone())]);
        JsonObject composed = [];
        foreach ((string name, JsonNode? value) in response)
        {
            composed[name] = value == ContentOf(response) ? content
                : value?.GetValueKind() == JsonValueKind.Number ? total
                : value?.DeepClone();
        }
        return composed.ToJsonString();
    }
}
