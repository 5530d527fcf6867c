using System.Text.Json.Nodes;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Values;

namespace LiveStation.CommandLine.Calls;

/// <summary>The values of one run, as JSON.</summary>
/// <param name="Named">The values of path and query, by name.</param>
/// <param name="Body">The body in UTF-8; null for none.</param>
internal sealed record RunValues(IReadOnlyDictionary<string, JsonNode?> Named, byte[]? Body)
{
    /// <summary>Reads the values of a command line.</summary>
    /// <param name="command">The command.</param>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="body">The body; null for none.</param>
    /// <exception cref="Running.CommandFailure">A value is invalid.</exception>
    public static RunValues Of(ApiCommand command, CommandInput input, byte[]? body)
    {
        Dictionary<string, JsonNode?> named = new(StringComparer.Ordinal);
        for (int i = 0; i < command.Arguments.Count; i++)
        {
            CommandValue argument = command.Arguments[i];
            named[argument.Name] = ValueText.ToJson(argument, $"<{argument.Name}>", [input.Argument(i)]);
        }
        foreach (CommandValue option in command.Options.Where(option => option.Path.Count == 0))
        {
            if (input.Values(option.Option) is { } texts)
                named[option.Name] = ValueText.ToJson(option, option.Option, texts);
        }
        return new RunValues(named, body);
    }
}
