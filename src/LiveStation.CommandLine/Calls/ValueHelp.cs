using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Calls;

/// <summary>Describes the values of an operation as arguments and options.</summary>
internal static class ValueHelp
{
    /// <summary>Returns an argument.</summary>
    /// <param name="value">The value.</param>
    public static CommandArgument Argument(CommandValue value) => new(value.Name, value.Text) { Words = WordsOf(value.Type) };

    /// <summary>Returns an option.</summary>
    /// <param name="value">The value.</param>
    public static CommandOption Option(CommandValue value)
    {
        CommandType type = value.Type;
        bool isList = type is { Kind: CommandKind.List, Item.Kind: not (CommandKind.Members or CommandKind.List or CommandKind.Map) };
        CommandType one = isList ? type.Item! : type;
        return new CommandOption(value.Option, Placeholder(one), value.Text + Form(one) + Repeat(isList))
        {
            IsRepeatable = isList,
            IsBoolean = type.Kind == CommandKind.Boolean,
            IsRequired = value.IsRequired,
            Words = WordsOf(one),
        };
    }

    private static string[] WordsOf(CommandType type) => [.. type.Words.Select(word => word.Wire)];

    private static string Placeholder(CommandType type) => type.Kind switch
    {
        CommandKind.Integer or CommandKind.Number => "N",
        CommandKind.Boolean => "true|false",
        CommandKind.Duration => "DURATION",
        CommandKind.TimestampMilliseconds or CommandKind.TimestampKst14 => "TIME",
        CommandKind.Word => "VALUE",
        CommandKind.Text or CommandKind.Secret => type.IsAddress ? "URL" : "TEXT",
        _ => "JSON",
    };

    private static LocalText Form(CommandType type) => type.Kind switch
    {
        CommandKind.Word => Words(type),
        CommandKind.Duration => new(
            $" A number of {type.UnitName.English}, or a duration such as 90s, 5m or 2h.",
            $" 숫자({type.UnitName.Korean} 단위) 또는 90s, 5m, 2h 같은 시간."),
        CommandKind.TimestampMilliseconds or CommandKind.TimestampKst14 => new(
            " A time with its zone, such as 2026-08-24T11:00:00+09:00.", " 2026-08-24T11:00:00+09:00처럼 시간대가 있는 시각."),
        CommandKind.Secret => new(
            " Other users of the machine can see it in the list of processes, unless --body reads it.",
            " --body로 읽지 않으면 컴퓨터의 다른 사용자가 프로세스 목록에서 볼 수 있음."),
        _ => "",
    };

    private static LocalText Words(CommandType type)
    {
        string list = string.Join(", ", type.Words.Select(word => word.Wire));
        return new($" Values: {list}.", $" 값: {list}.");
    }

    private static LocalText Repeat(bool isList) =>
        isList ? new LocalText(" Repeat the option for several values.", " 값이 여러 개이면 옵션을 반복합니다.") : "";
}
