using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>Finds the resources that the stored members of a resource refer to.</summary>
internal static class ResourceReferences
{
    /// <summary>Returns the references of a resource.</summary>
    public static IEnumerable<ResourceId> Of(ApiModel model, Resource resource)
    {
        foreach (MemberShape member in resource.Type.Shape.Members)
        {
            if (resource.Members[member.Name] is not { } value)
                continue;
            foreach (string type in TypesOf(model, member))
            {
                foreach (string key in KeysIn(value))
                    yield return new ResourceId(type, key);
            }
        }
    }

    /// <summary>Returns the keys in a value: one, or those of a list.</summary>
    public static IEnumerable<string> KeysIn(JsonNode? value) => value switch
    {
        JsonArray list => list.SelectMany(KeysIn),
        JsonValue single => [single.ToString()],
        _ => [],
    };

    private static List<string> TypesOf(ApiModel model, MemberShape member) =>
        model.ResourceOf(member.Type.ObjectName) is { } embedded ? [embedded.Name] : member.KeyOf;
}
