using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>Finds the resources that the stored members of a resource refer to.</summary>
internal static class ResourceReferences
{
    /// <summary>Returns the references of a resource.</summary>
    public static List<ResourceId> Of(Resource resource)
    {
        List<ResourceId> references = [];
        foreach (ReferringMember member in resource.Type.Referring)
        {
            if (resource.Members[member.Name] is not { } value)
                continue;
            foreach (string type in member.Types)
            {
                foreach (string key in KeysIn(value))
                    references.Add(new ResourceId(type, key));
            }
        }
        return references;
    }

    /// <summary>Returns the keys in a value: one, or those of a list.</summary>
    public static IEnumerable<string> KeysIn(JsonNode? value) => value switch
    {
        JsonArray list => list.SelectMany(KeysIn),
        JsonValue single => [single.ToString()],
        _ => [],
    };
}
