using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Secrets;

namespace LiveStation.CommandLine.Output;

/// <summary>
/// Replaces secrets, such as stream keys, and members that the spec does not describe, because nobody knows whether they are
/// secret. Inside any JSON, the names decide.
/// </summary>
internal static class Masking
{
    /// <summary>Returns a value without its secrets. The given value can be changed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type.</param>
    public static JsonNode? Of(JsonNode? value, CommandType type)
    {
        if (type.Kind == CommandKind.Secret)
            return Masked(value);
        if (value is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
                Replace(items[i], Of(items[i], type.Item ?? CommandType.Json), masked => items[i] = masked);
        }
        else if (value is JsonObject members)
        {
            foreach ((string name, JsonNode? inner) in members.ToArray())
                Replace(inner, Member(name, inner, type), masked => members[name] = masked);
        }
        return value;
    }

    private static JsonNode? Member(string name, JsonNode? value, CommandType type) => type.Kind switch
    {
        CommandKind.Map => Of(value, type.Item!),
        CommandKind.Members => type.Find(name) is { } known ? Of(value, known.Type) : Masked(value),
        _ => SecretNames.Contains(name) ? Masked(value) : Of(value, CommandType.Json),
    };

    private static JsonValue? Masked(JsonNode? value) => value is null ? null : JsonValue.Create(SecretMask.Text);

    private static void Replace(JsonNode? value, JsonNode? masked, Action<JsonNode?> set)
    {
        if (!ReferenceEquals(masked, value))
            set(masked);
    }
}
