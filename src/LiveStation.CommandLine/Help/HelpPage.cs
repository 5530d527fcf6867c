using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Help;

/// <summary>
/// Writes help in the language of the user. The help of System.CommandLine counts a Korean syllable as one cell, and cannot be
/// given another language for one run.
/// </summary>
/// <param name="shell">The shell to write to.</param>
/// <param name="program">The program.</param>
internal sealed class HelpPage(Shell shell, ProgramInfo program)
{
    /// <summary>Writes the commands of the first level or of a group.</summary>
    /// <param name="group">Name of the group; empty for the first level.</param>
    /// <param name="summary">A description of the program or of the group.</param>
    /// <param name="nodes">The commands.</param>
    public void OfLevel(string group, LocalText summary, IReadOnlyList<CommandNode> nodes)
    {
        Paragraph(summary);
        shell.Out.Line();
        string prefix = group.Length == 0 ? program.Prefix : $"{program.Prefix} {group}";
        LocalText command = new("command", "명령");
        shell.Out.Line(new Piece($"  {prefix} <{shell.Say(command)}>", Ink.Code));
        shell.Out.Line();
        Table table = new();
        foreach (CommandNode node in nodes)
            table.Add(new Piece(node.Name, Ink.Code), FirstSentence(shell.Say(node.Summary)));
        shell.Out.Show(table);
        shell.Out.Line();
        shell.Out.Line(shell.Say(new LocalText(
            $"Arguments and options of a command: {prefix} <command> --help",
            $"명령의 인수와 옵션: {prefix} <명령> --help")));
    }

    /// <summary>Writes the environment variables and the options of the program, below its commands.</summary>
    public void Footer()
    {
        shell.Out.Line(shell.Say(new LocalText("Version of the program: --version", "프로그램 버전: --version")));
        shell.Out.Line(shell.Say(new LocalText(
            $"Language: {LanguageChoice.Option} en|ko", $"언어: {LanguageChoice.Option} en|ko")));
        shell.Out.Line(shell.Say(new LocalText(
            $"Environment variables of the keys: {program.BothVariables}.",
            $"키의 환경 변수: {program.AccessKeyVariable}, {program.SecretKeyVariable}.")));
        shell.Out.Line(shell.Say(new LocalText(
            $"Environment variable of the address to call instead of the service: {program.EndpointVariable}.",
            $"서비스 대신 호출할 주소의 환경 변수: {program.EndpointVariable}.")));
    }

    /// <summary>Writes one command with its arguments and options.</summary>
    /// <param name="command">The command.</param>
    public void Of(ICommand command)
    {
        string arguments = string.Concat(command.Arguments.Select(argument => $" <{argument.Name}>"));
        shell.Out.Line(new Piece($"{program.Prefix} {command.Name}{arguments}", Ink.Code));
        shell.Out.Paragraph(shell.Say(command.Summary));
        if (shell.Say(command.Details) is { Length: > 0 } details)
            shell.Out.Paragraph(details, Ink.Faint);
        Section(new("Arguments", "인수"), command.Arguments.Select(argument =>
            (new Piece($"<{argument.Name}>", Ink.Code), shell.Say(argument.Summary))));
        IReadOnlyList<CommandOption> options = CommonOptions.Of(command);
        Section(new("Required options", "필수 옵션"), Rows(options.Where(option => option.IsRequired)));
        Section(new("Options", "옵션"), Rows(options.Where(option => !option.IsRequired)));
        foreach (HelpSection section in command.Sections)
            Section(section.Title, section.Rows.Select(row => (new Piece(row.Name, Ink.Code), shell.Say(row.Text))));
    }

    private IEnumerable<(Piece Name, string Text)> Rows(IEnumerable<CommandOption> options) =>
        options.Select(option => (new Piece(option.Syntax, Ink.Code), shell.Say(option.Summary)));

    // A long name would leave no room for texts beside it, so texts are below the names.
    private void Section(LocalText title, IEnumerable<(Piece Name, string Text)> rows)
    {
        (Piece Name, string Text)[] all = [.. rows];
        if (all.Length == 0)
            return;
        shell.Out.Line();
        shell.Out.Line(new Piece(shell.Say(title), Ink.Strong));
        int widest = all.Max(row => CellWidth.Of(row.Name.Text));
        if (widest <= WidestName)
        {
            Table table = new();
            foreach ((Piece name, string text) in all)
                table.Add(name, text);
            shell.Out.Show(table);
            return;
        }
        foreach ((Piece name, string text) in all)
        {
            shell.Out.Line("  ", name);
            shell.Out.Paragraph(text, indent: TextIndent);
        }
    }

    private const int WidestName = 24;

    private const int TextIndent = 6;

    private void Paragraph(LocalText text) => shell.Out.Paragraph(shell.Say(text), indent: 0);

    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
