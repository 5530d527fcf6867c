using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>Replaces secrets, such as stream keys.</summary>
internal static class Masking
{
    /// <summary>The text in place of a secret.</summary>
    public const string Mask = "***";

    /// <summary>Returns a value without its secrets. The given value can be changed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type.</param>
    public static JsonNode? Of(JsonNode? value, CommandType type)
    {
        if (type.Kind == CommandKind.Secret)
            return value is null ? null : JsonValue.Create(Mask);
        if (value is JsonArray items && type.Item is { } item)
        {
            for (int i = 0; i < items.Count; i++)
                Replace(items[i], item, masked => items[i] = masked);
        }
        else if (value is JsonObject members)
        {
            foreach ((string name, JsonNode? inner) in members.ToArray())
            {
                if ((type.Kind == CommandKind.Map ? type.Item : type.Find(name)?.Type) is { } known)
                    Replace(inner, known, masked => members[name] = masked);
            }
        }
        return value;
    }

    private static void Replace(JsonNode? value, CommandType type, Action<JsonNode?> set)
    {
        JsonNode? masked = Of(value, type);
        if (!ReferenceEquals(masked, value))
            set(masked);
    }
}
