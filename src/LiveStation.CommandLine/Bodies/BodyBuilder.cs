using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Values;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Bodies;

/// <summary>Composes a body of the file and of the options, which replace members of the file.</summary>
/// <param name="type">Type of the body.</param>
/// <param name="options">The options of the members.</param>
/// <param name="input">Arguments and options of the command.</param>
internal sealed class BodyBuilder(CommandType type, IReadOnlyList<CommandValue> options, CommandInput input)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the body in UTF-8.</summary>
    /// <param name="text">Text of the file; null for none.</param>
    /// <param name="source">Name of the file, for messages.</param>
    /// <exception cref="CommandFailure">The file or an option is invalid, or a member is missing.</exception>
    public byte[] Build(string? text, string source)
    {
        byte[]? file = text is null ? null : System.Text.Encoding.UTF8.GetBytes(text);
        if (file is not null)
            new BodyCheck(source, file, options).Check(type);
        JsonObject body = file is null ? [] : JsonNode.Parse(file) as JsonObject ?? [];
        CommandValue[] given = [.. options.Where(option => input.Values(option.Option) is not null)];
        foreach (CommandValue option in given)
            Set(body, option, ValueOf(option, input.Values(option.Option)!));
        ThrowIfMissing(body);
        MaskCheck.Check(body, type, Named);
        // Without an option, the file stays as it is, so that its text reaches members of any JSON.
        return file is not null && given.Length == 0 ? file : System.Text.Encoding.UTF8.GetBytes(body.ToJsonString(Plain));
    }

    private static JsonNode? ValueOf(CommandValue option, IReadOnlyList<string> texts)
    {
        JsonNode? value = ValueText.ToJson(option, option.Option, texts);
        // The codec of the client would ignore a member that the type does not have.
        foreach (string text in texts)
        {
            CommandType type = option.Type is { Kind: CommandKind.List, Item: { } item } && !text.StartsWith('[') ? item : option.Type;
            if (type.Kind is CommandKind.Members or CommandKind.Map or CommandKind.List)
                new BodyCheck(option.Option, System.Text.Encoding.UTF8.GetBytes(text), []).Check(type);
        }
        return value;
    }

    private static void Set(JsonObject body, CommandValue option, JsonNode? value)
    {
        foreach (string name in option.Path.Take(option.Path.Count - 1))
        {
            if (body[name] is not JsonObject inner)
                body[name] = inner = [];
            body = inner;
        }
        body[option.Path[^1]] = value;
    }

    private void ThrowIfMissing(JsonObject body)
    {
        string[][] missing = [.. Missing(type, body, [])];
        if (missing.Length == 0)
            return;
        string list = string.Join(", ", missing.Select(Named));
        throw CommandFailure.NotUnderstood(new LocalText(
            $"The request needs {list}. Use options, or members of the file of --body.",
            $"요청에 {list}이(가) 필요합니다. 옵션이나 --body 파일의 항목으로 지정하세요."));
    }

    private string Named(string[] path) =>
        options.FirstOrDefault(option => option.Path.SequenceEqual(path))?.Option ?? BodyPath.Text(path);

    private static IEnumerable<string[]> Missing(CommandType type, JsonNode? value, string[] path)
    {
        if (value is JsonArray items && type.Item is { } item)
            return items.SelectMany((one, index) => Missing(item, one, [.. path, $"[{index}]"]));
        if (value is JsonObject map && type is { Kind: CommandKind.Map, Item: { } inner })
            return map.SelectMany(one => Missing(inner, one.Value, [.. path, one.Key]));
        return value is JsonObject or null && type.Kind == CommandKind.Members
            ? type.Members.SelectMany(member => MissingIn(member, value as JsonObject, path))
            : [];
    }

    // A missing object is reported by its own required members, which are options.
    private static IEnumerable<string[]> MissingIn(CommandMember member, JsonObject? value, string[] path)
    {
        string[] inner = [.. path, member.Wire];
        if (value?[member.Wire] is { } given)
            return Missing(member.Type, given, inner);
        if (!member.IsRequired)
            return [];
        string[][] parts = [.. Missing(member.Type, null, inner)];
        return parts.Length > 0 ? parts : [inner];
    }
}
