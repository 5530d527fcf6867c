using System.CommandLine.Parsing;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Parsing;

/// <summary>Mistakes in a command line, reported in the language of the user and with a suggestion.</summary>
/// <param name="command">Name of the command.</param>
/// <param name="arguments">Names of its arguments.</param>
/// <param name="options">Its options.</param>
internal sealed class UsageMistakes(string command, IEnumerable<string> arguments, IEnumerable<CommandOption> options)
{
    /// <summary>Returns the values of an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="given">What was parsed.</param>
    /// <exception cref="CommandFailure">A value is missing, or there are too many.</exception>
    public static IReadOnlyList<string> Checked(CommandOption option, OptionResult given)
    {
        string[] values = [.. given.Tokens.Select(token => token.Value)];
        if (option.Value is null || (option.IsBoolean && values.Length == 0))
            return ["true"];
        if (values.Length < given.IdentifierTokenCount)
            throw CommandFailure.NotUnderstood(new($"{option.Name} needs a value.", $"{option.Name}에 값이 필요합니다."));
        if (values.Length > 1 && !option.IsRepeatable)
        {
            throw CommandFailure.NotUnderstood(
                new($"{option.Name} can be given only once.", $"{option.Name}은(는) 한 번만 쓸 수 있습니다."));
        }
        return values;
    }

    /// <summary>Reports a token that belongs to no argument and no option.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="CommandFailure">There is one.</exception>
    public void ThrowIfUnmatched(IReadOnlyList<string> tokens)
    {
        if (tokens.Count == 0)
            return;
        string token = tokens[0];
        if (!token.StartsWith('-'))
            throw CommandFailure.NotUnderstood(new($"'{command}' does not take '{token}'.", $"'{command}' 명령은 '{token}' 인수를 받지 않습니다."));
        string name = token.Split('=')[0];
        throw CommandFailure.NotUnderstood(
            new Runtime.CompilerServices.LocalText($"'{command}' has no option {name}.", $"'{command}' 명령에는 {name} 옵션이 없습니다.")
            + Hint.For(name, options.Select(option => option.Name)));
    }

    /// <summary>Reports a missing argument.</summary>
    /// <param name="given">The arguments; null for each that is missing.</param>
    /// <exception cref="CommandFailure">One is missing.</exception>
    public void ThrowIfMissing(IReadOnlyList<string?> given)
    {
        foreach ((string name, string? value) in arguments.Zip(given))
        {
            if (value is null)
                throw CommandFailure.NotUnderstood(new($"'{command}' needs <{name}>.", $"'{command}' 명령에는 <{name}> 인수가 필요합니다."));
        }
    }
}
