using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>The options of the output, and the printer that they select.</summary>
internal static class OutputOptions
{
    private const string Table = "table", Json = "json", Yaml = "yaml", Tsv = "tsv";

    private static readonly string[] Formats = [Table, Json, Yaml, Tsv];

    /// <summary>The option for the format.</summary>
    public static readonly CommandOption Output = new("--output", "FORMAT", new(
        "table, json, yaml or tsv; by default a table on a terminal and tsv in a pipe",
        "table, json, yaml, tsv 중 하나. 기본값은 터미널에서는 table, 파이프에서는 tsv")) { Words = Formats };

    /// <summary>The option for the part to print.</summary>
    public static readonly CommandOption Query = new("--query", "JMESPATH", new(
        "print only what this JMESPath expression selects, such as '[].channelId'",
        "JMESPath 식이 선택하는 부분만 출력(예: '[].channelId')"));

    /// <summary>The option for secrets.</summary>
    public static readonly CommandOption ShowSecrets = new("--show-secrets", null, new(
        "print secrets such as stream keys instead of ***", "스트림 키 같은 비밀 정보를 *** 대신 그대로 출력"));

    /// <summary>Creates the printer, before a request is sent.</summary>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="shell">The shell.</param>
    /// <param name="shape">What is printed.</param>
    /// <exception cref="CommandFailure">The format or the expression is invalid.</exception>
    public static IResultPrinter Printer(CommandInput input, Shell shell, ResultShape shape)
    {
        string format = input.Value(Output) ?? (shell.IsOutTerminal ? Table : Tsv);
        if (!Formats.Contains(format))
        {
            throw CommandFailure.NotUnderstood(
                new LocalText($"There is no format '{format}'.", $"'{format}' 형식은 없습니다.") + Hint.WithAll(format, Formats));
        }
        if (input.Value(Query) is not { } expression)
            return Printer(format, shell, shape);
        QueryPrinter.Check(expression);
        return new QueryPrinter(expression, shape, selected => Printer(format, shell, selected));
    }

    private static IResultPrinter Printer(string format, Shell shell, ResultShape shape) => format switch
    {
        Json => new JsonPrinter(shell.Out, shape.IsList),
        Yaml => new YamlPrinter(shell.Out, shape.IsList),
        Tsv => new TsvPrinter(shell.Out, shape),
        _ => new TablePrinter(shell, shape),
    };
}
