using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Secrets;

namespace LiveStation.CommandLine.Bodies;

/// <summary>
/// Refuses the mask of a secret where its value is expected. Otherwise, a result that is edited and sent back would replace a stream
/// key by asterisks.
/// </summary>
internal static class MaskCheck
{
    /// <summary>Checks a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="type">Its type.</param>
    /// <param name="nameOf">Returns the name of the place with a path, for messages.</param>
    /// <exception cref="CommandFailure">The value of a secret is the mask.</exception>
    public static void Check(JsonNode? body, CommandType type, Func<string[], string> nameOf)
    {
        if (Find(body, type, []) is { } path)
            throw SecretMask.Refused(nameOf(path));
    }

    private static string[]? Find(JsonNode? value, CommandType type, string[] path) => value switch
    {
        JsonValue text when type.Kind == CommandKind.Secret && IsMask(text) => path,
        JsonArray items => items.Select((item, index) => Find(item, type.Item ?? CommandType.Json, [.. path, $"[{index}]"]))
            .FirstOrDefault(found => found is not null),
        JsonObject members => members.Select(member => Find(member.Value, TypeOf(member.Key, type), [.. path, member.Key]))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static CommandType TypeOf(string name, CommandType type) => type.Kind switch
    {
        CommandKind.Map => type.Item!,
        CommandKind.Members => type.Find(name)?.Type ?? CommandType.Json,
        _ => SecretNames.Contains(name) ? CommandType.Secret : CommandType.Json,
    };

    private static bool IsMask(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == SecretMask.Text;
}
