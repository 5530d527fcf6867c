using LiveStation.CommandLine.Setup;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Prints what can follow a command line, for the scripts of <see cref="CompletionCommand"/>. It is not in the help.</summary>
internal static class CompleteCommand
{
    private const char ListSeparator = ',';

    /// <summary>Prints one completion per line; nothing where a file is expected, which the shell completes.</summary>
    /// <param name="words">The words after the name of the program; the last is the one to complete, and can be empty.</param>
    /// <param name="output">The writer for completions.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] words, TextWriter output)
    {
        string word = words.LastOrDefault("");
        foreach (string one in Of(words, word).Where(one => one.StartsWith(word, StringComparison.Ordinal)))
            output.Write(one + "\n");
        return ExitCode.Sound;
    }

    private static IEnumerable<string> Of(string[] words, string word)
    {
        if (words.Length < 2)
            return [.. CommandPage.All.Select(page => page.Name), "--help", "--version"];
        if (CommandPage.All.FirstOrDefault(page => page.Name == words[0]) is not { } page)
            return [];
        if (page.Options.FirstOrDefault(option => option.Name == words[^2]) is { Value.Length: > 0 } open)
            return Values(open, word);
        return word.StartsWith('-') ? [.. page.Options.Select(option => option.Name), "--help"] : ArgumentsOf(page.Name);
    }

    // A list grows by one value after the last separator.
    private static IEnumerable<string> Values(Option option, string word) => option.Value == "LIST"
        ? option.Words.Select(value => word[..(word.LastIndexOf(ListSeparator) + 1)] + value)
        : option.Words;

    private static string[] ArgumentsOf(string command) => command switch
    {
        "completion" => CompletionScripts.Shells,
        "explain" => ExplainCommand.Ids(),
        _ => [],
    };
}
