using System.Text.Json;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Bodies;

/// <summary>
/// Compares the JSON of a body with its type, and reports the first mistake with its line and column. The codecs of the client
/// accept more, because they also read what a service sends; here, what they ignore is most likely a mistake of the user.
/// </summary>
/// <param name="source">Name of the file, for messages.</param>
/// <param name="utf8">The text.</param>
/// <param name="options">The options of the members.</param>
internal sealed class BodyCheck(string source, byte[] utf8, IReadOnlyList<CommandValue> options)
{
    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Checks the whole text.</summary>
    /// <param name="type">Type of the body.</param>
    /// <exception cref="CommandFailure">There is a mistake.</exception>
    public void Check(CommandType type)
    {
        try
        {
            Utf8JsonReader reader = new(utf8, Strict);
            reader.Read();
            Value(ref reader, type, []);
            while (reader.Read())
            {
                // The reader reports what follows the value.
            }
        }
        catch (JsonException exception)
        {
            throw At(
                (int)(exception.LineNumber ?? 0) + 1,
                (int)(exception.BytePositionInLine ?? 0) + 1,
                new("this is not valid JSON.", "올바른 JSON이 아닙니다."));
        }
    }

    private void Value(ref Utf8JsonReader reader, CommandType type, string[] path)
    {
        JsonTokenType token = reader.TokenType;
        if (token == JsonTokenType.Null)
            return;
        if (token == JsonTokenType.String)
            TextOf(reader, path);
        if (!Matches(type, token))
            throw Mistake(reader, path, ShouldBe(type));
        if (token == JsonTokenType.StartObject)
            Members(ref reader, type, path);
        else if (token == JsonTokenType.StartArray)
            Items(ref reader, type.Item ?? type, path);
    }

    // An escape such as \ud800 without its other half is valid JSON but no text.
    private string TextOf(in Utf8JsonReader reader, string[] path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Mistake(reader, path, new("contains text that is not valid Unicode.", "값에 올바른 유니코드가 아닌 문자가 있습니다."));
        }
    }

    private void Members(ref Utf8JsonReader reader, CommandType type, string[] path)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TextOf(reader, path);
            if (!names.Add(name))
                throw Mistake(reader, [.. path, name], new("occurs twice.", "항목이 두 번 나옵니다."));
            CommandType inner = type.Kind switch
            {
                CommandKind.Json => type,
                CommandKind.Map => type.Item!,
                _ => type.Find(name)?.Type ?? throw Unknown(reader, type, path, name),
            };
            reader.Read();
            Value(ref reader, inner, [.. path, name]);
        }
    }

    private void Items(ref Utf8JsonReader reader, CommandType item, string[] path)
    {
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            Value(ref reader, item, [.. path, $"[{i}]"]);
    }

    private static bool Matches(CommandType type, JsonTokenType token) => type.Kind switch
    {
        CommandKind.Json => true,
        CommandKind.Members or CommandKind.Map => token == JsonTokenType.StartObject,
        CommandKind.List => token == JsonTokenType.StartArray,
        CommandKind.Boolean => token is JsonTokenType.True or JsonTokenType.False,
        CommandKind.Integer or CommandKind.Number or CommandKind.Duration or CommandKind.TimestampMilliseconds =>
            token == JsonTokenType.Number,
        _ => token == JsonTokenType.String,
    };

    private static LocalText ShouldBe(CommandType type)
    {
        LocalText kind = type.Kind switch
        {
            CommandKind.Members or CommandKind.Map => new("an object", "객체"),
            CommandKind.List => new("a list", "목록"),
            CommandKind.Boolean => new("true or false", "true 또는 false"),
            CommandKind.Duration => new($"a number of {type.UnitName.English}", $"숫자({type.UnitName.Korean} 단위)"),
            CommandKind.TimestampMilliseconds => new("a number of milliseconds since 1970", "숫자(1970년부터의 밀리초)"),
            CommandKind.Integer or CommandKind.Number => new("a number", "숫자"),
            _ => new("a text", "문자열"),
        };
        return new($"must be {kind.English}.", $"값은 {kind.Korean}이어야 합니다.");
    }

    private CommandFailure Unknown(Utf8JsonReader reader, CommandType type, string[] path, string name)
    {
        LocalText hint = Hint.For(name, type.Members.Select(member => member.Wire));
        return Mistake(reader, [.. path, name], new LocalText("is not a member of the body.", "항목은 본문에 없는 이름입니다.") + hint);
    }

    private CommandFailure Mistake(Utf8JsonReader reader, string[] path, LocalText mistake)
    {
        string shown = BodyPath.Text(path);
        LocalText text = new LocalText($"{shown} ", $"{shown} ") + mistake;
        if (options.FirstOrDefault(option => option.Path.SequenceEqual(path)) is { } option)
            text += new LocalText($" You can use {option.Option} instead.", $" {option.Option} 옵션을 대신 사용할 수 있습니다.");
        ReadOnlySpan<byte> before = utf8.AsSpan(0, (int)reader.TokenStartIndex);
        int line = before.Count((byte)'\n') + 1;
        int column = before.Length - before.LastIndexOf((byte)'\n');
        return At(line, column, text);
    }

    private CommandFailure At(int line, int column, LocalText text)
    {
        string place = $"{source}({line},{column}): ";
        return CommandFailure.NotUnderstood(new LocalText(place, place) + text);
    }
}
