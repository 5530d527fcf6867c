using LiveStation.Cli.Running;

namespace LiveStation.Cli.Commands;

/// <summary>Arguments and options that follow the name of a command.</summary>
internal sealed class CommandInput
{
    private readonly List<string> _arguments = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private CommandInput()
    {
    }

    /// <summary>Reads it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="tokens">The tokens after the name of the command.</param>
    /// <exception cref="CommandFailure">The tokens do not match the command.</exception>
    public static CommandInput Parse(ICommand command, IReadOnlyList<string> tokens)
    {
        CommandInput input = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal))
                input._arguments.Add(tokens[i]);
            else if (OptionNamed(command, tokens[i]) is { Value: null } flag)
                input._options[flag.Name] = "";
            else if (i + 1 < tokens.Count)
                input._options[tokens[i]] = tokens[++i];
            else
                throw CommandFailure.NotUnderstood($"{tokens[i]} needs a value.");
        }
        input.CheckArguments(command);
        return input;
    }

    /// <summary>Returns an argument.</summary>
    /// <param name="index">Zero-based index of the argument.</param>
    public string Argument(int index) => _arguments[index];

    /// <summary>Returns whether an option was specified.</summary>
    /// <param name="option">The option.</param>
    public bool Has(Option option) => _options.ContainsKey(option.Name);

    /// <summary>Returns the value of an option; null when it was not specified.</summary>
    /// <param name="option">The option.</param>
    public string? Value(Option option) => _options.GetValueOrDefault(option.Name);

    private static Option OptionNamed(ICommand command, string name) =>
        command.Options.FirstOrDefault(option => option.Name == name)
        ?? throw CommandFailure.NotUnderstood(
            $"'{command.Name}' has no option {name}."
            + Hint.For(name, command.Options.Select(option => option.Name)));

    private void CheckArguments(ICommand command)
    {
        IReadOnlyList<string> needed = command.Arguments;
        if (_arguments.Count < needed.Count)
            throw CommandFailure.NotUnderstood($"'{command.Name}' needs <{needed[_arguments.Count]}>.");
        if (_arguments.Count > needed.Count)
            throw CommandFailure.NotUnderstood($"'{command.Name}' does not take '{_arguments[needed.Count]}'.");
    }
}
