using System.CommandLine;
using LiveStation.CommandLine.Commands;

namespace LiveStation.CommandLine.Parsing;

/// <summary>Reads the tokens after the name of a command, with System.CommandLine.</summary>
internal sealed class CommandParser
{
    // A value can begin with '@', such as a name on a platform. It is never the name of a file with more tokens.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private readonly string _name;
    private readonly Command _command;
    private readonly List<(CommandArgument Known, Argument<string> Parsed)> _arguments = [];
    private readonly List<(CommandOption Known, Option Parsed)> _options = [];

    /// <summary>Prepares the parser of a command.</summary>
    /// <param name="command">The command.</param>
    public CommandParser(ICommand command)
    {
        _name = command.Name;
        _command = new Command(_name.Split(' ')[^1]);
        foreach (CommandArgument known in command.Arguments)
        {
            // Missing arguments are found here, in the language of the user.
            Argument<string> parsed = new(known.Name) { Arity = ArgumentArity.ZeroOrOne };
            parsed.CompletionSources.Add([.. known.Words]);
            _arguments.Add((known, parsed));
            _command.Add(parsed);
        }
        foreach (CommandOption known in CommonOptions.Of(command))
        {
            Option parsed = Parsed(known);
            _options.Add((known, parsed));
            _command.Add(parsed);
        }
    }

    /// <summary>Reads the tokens.</summary>
    /// <param name="tokens">The tokens after the name of the command.</param>
    /// <exception cref="Running.CommandFailure">The tokens do not match the command.</exception>
    public CommandInput Parse(IReadOnlyList<string> tokens)
    {
        ParseResult result = _command.Parse(tokens, Configuration);
        UsageMistakes mistakes = new(_name, _arguments.Select(one => one.Known.Name), _options.Select(one => one.Known));
        mistakes.ThrowIfUnmatched(result.UnmatchedTokens);
        Dictionary<string, IReadOnlyList<string>> options = new(StringComparer.Ordinal);
        foreach ((CommandOption known, Option parsed) in _options)
        {
            if (result.GetResult(parsed) is { Implicit: false } given)
                options.Add(known.Name, UsageMistakes.Checked(known, given));
        }
        string?[] arguments = [.. _arguments.Select(one => result.GetResult(one.Parsed)?.Tokens is [var token, ..] ? token.Value : null)];
        mistakes.ThrowIfMissing(arguments);
        return new CommandInput(arguments!, options);
    }

    /// <summary>Returns what can follow, of the last token or after it.</summary>
    /// <param name="tokens">The tokens after the name of the command; the last is the one to complete, and can be empty.</param>
    public IEnumerable<string> Complete(IReadOnlyList<string> tokens) =>
        _command.Parse(tokens, Configuration).GetCompletions().Select(item => item.InsertText ?? item.Label);

    private static Option Parsed(CommandOption known)
    {
        if (known.Value is null)
            return new Option<bool>(known.Name) { Arity = ArgumentArity.Zero };
        if (known.IsBoolean)
        {
            Option<bool> boolean = new(known.Name) { Arity = ArgumentArity.ZeroOrOne };
            // The library offers True and False.
            boolean.CompletionSources.Clear();
            boolean.CompletionSources.Add("true", "false");
            return boolean;
        }
        // More values than one are counted here, so that the message is in the language of the user.
        Option<string[]> option = new(known.Name) { Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
        option.CompletionSources.Add([.. known.Words]);
        return option;
    }
}
