using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Parsing;
using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Setup;

/// <summary>Prints what can follow a command line, for the scripts of <see cref="CompletionCommand"/>. It is not in the help.</summary>
internal static class CompleteCommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = CompletionScripts.Complete;

    /// <summary>Prints one completion per line.</summary>
    /// <param name="tree">The commands.</param>
    /// <param name="tokens">The tokens after <c>--</c>; the last is the one to complete, and can be empty.</param>
    /// <param name="shell">The shell.</param>
    public static void Run(CommandTree tree, IReadOnlyList<string> tokens, Shell shell)
    {
        string word = tokens.Count > 0 ? tokens[^1] : "";
        foreach (string found in Found(tree, tokens, word).Where(one => one.StartsWith(word, StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal))
        {
            shell.Out.Raw(found + "\n");
        }
    }

    private static IEnumerable<string> Found(CommandTree tree, IReadOnlyList<string> tokens, string word)
    {
        IReadOnlyList<CommandNode> level = tree.Nodes;
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            if (level.FirstOrDefault(one => one.Name == tokens[i]) is not { } node)
                return [];
            if (node.Command is { } create)
                return OfCommand(create(), [.. tokens.Skip(i + 1)], word);
            level = node.Children!();
        }
        return word.StartsWith('-') ? ["--help", LanguageChoice.Option] : level.Select(node => node.Name);
    }

    // An option that expects a value is followed by its values only.
    private static IEnumerable<string> OfCommand(ICommand command, IReadOnlyList<string> tokens, string word)
    {
        CommandOption? open = tokens.Count < 2 ? null : CommonOptions.Of(command).FirstOrDefault(option => option.Name == tokens[^2]);
        if (open is { Value: not null, IsBoolean: false })
            return open.Words;
        IEnumerable<string> found = new CommandParser(command).Complete(tokens);
        return word.StartsWith('-') ? found.Append("--help") : found.Where(one => !one.StartsWith('-'));
    }
}
