using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Commands;

/// <summary>The options of all commands.</summary>
internal static class CommonOptions
{
    private static readonly CommandOption Language = new(
        LanguageChoice.Option, "en|ko", new("language of texts", "텍스트의 언어")) { Words = LanguageChoice.Words };

    /// <summary>Returns the options of a command, with those that every command has.</summary>
    /// <param name="command">The command.</param>
    public static IReadOnlyList<CommandOption> Of(ICommand command) => [.. command.Options, Language];
}
