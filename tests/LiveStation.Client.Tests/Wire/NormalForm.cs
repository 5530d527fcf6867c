using System.Text.Json.Nodes;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>The JSON after reading and writing: the same, without optional members whose value represents null.</summary>
internal static class NormalForm
{
    public static JsonNode? Of(TypeRef type, JsonNode? json)
    {
        switch (type, json)
        {
            case (ObjectRef named, JsonObject members):
                foreach (FieldModel field in Spec.Types[named.Name].Fields.Where(field => members.ContainsKey(field.Wire)))
                {
                    if (field.IsOptional && field.Nothing.Contains(members[field.Wire]!.ToJsonString()))
                        members.Remove(field.Wire);
                    else
                        Of(field.Type, members[field.Wire]);
                }
                break;
            case (ListRef list, JsonArray items):
                foreach (JsonNode? item in items)
                    Of(list.Item, item);
                break;
            case (MapRef map, JsonObject entries):
                foreach (KeyValuePair<string, JsonNode?> entry in entries)
                    Of(map.Item, entry.Value);
                break;
        }
        return json;
    }
}
