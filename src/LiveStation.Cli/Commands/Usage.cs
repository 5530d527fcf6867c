using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Commands;

/// <summary>Writes the usage of commands.</summary>
internal static class Usage
{
    /// <summary>Writes all commands, one per line.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="screen">The screen to write to.</param>
    public static void OfAll(IEnumerable<ICommand> commands, Screen screen)
    {
        screen.Line("Live Station of NAVER Cloud in a terminal.");
        screen.Line();
        screen.Line(new Piece($"  {Invocation.Prefix} <command>", Ink.Code));
        screen.Line();
        Table table = new();
        foreach (ICommand command in commands)
            table.Add(new Piece(Syntax(command), Ink.Code), command.Summary);
        screen.Show(table);
        screen.Line();
        screen.Line("Options of a command: <command> --help");
        screen.Line("Version of the program: --version");
        screen.Line($"Environment variables of the keys: {ClientSetup.BothVariables}.");
    }

    /// <summary>Writes one command with its options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="screen">The screen to write to.</param>
    public static void Of(ICommand command, Screen screen)
    {
        screen.Line(new Piece($"{Invocation.Prefix} {Syntax(command)}", Ink.Code));
        screen.Line($"  {command.Summary}");
        if (command.Options.Count == 0)
            return;
        screen.Line();
        Table table = new();
        foreach (Option option in command.Options)
            table.Add(new Piece(option.Syntax, Ink.Code), option.Summary);
        screen.Show(table);
    }

    private static string Syntax(ICommand command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(argument => $"<{argument}>")]);
}
