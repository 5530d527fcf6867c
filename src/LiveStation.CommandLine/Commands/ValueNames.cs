using System.Text.RegularExpressions;
using LiveStation.CommandLine.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>The names of the values of a command as they are typed, by the names in the API and in C#.</summary>
/// <param name="arguments">The values of the path.</param>
/// <param name="options">The values of the query, and the members of the body.</param>
internal sealed partial class ValueNames(IReadOnlyList<CommandValue> arguments, IReadOnlyList<CommandValue> options)
{
    /// <summary>The names of a command without values.</summary>
    public static ValueNames None { get; } = new([], []);

    /// <summary>Returns the name of a value as it is typed; null when the command has no such value.</summary>
    /// <param name="wire">Its name in the API, which can lead into a list: <c>files[0].end</c>.</param>
    /// <param name="property">Its name in C#.</param>
    public string? Find(string wire, string property)
    {
        int end = wire.IndexOf('[', StringComparison.Ordinal);
        string member = end < 0 ? wire : wire[..end];
        string? option = options.FirstOrDefault(one => string.Join('.', one.Path) == member)?.Option ?? OfParameter(property);
        return option is null || end < 0 ? option : option + wire[end..];
    }

    /// <summary>
    /// Returns a rule with the names that are typed. A rule about another value contains its names in C# and in the API, such as
    /// <c>Cdn.CreateCdn (cdn.createCdn)</c>.
    /// </summary>
    /// <param name="rule">The rule.</param>
    public string In(string rule) => BothNames().Replace(
        rule, match => Find(match.Groups["wire"].Value, match.Groups["property"].Value) ?? match.Value);

    [GeneratedRegex(@"(?<property>[A-Z][\w.\[\]]*) \((?<wire>[\w.\[\]]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex BothNames();

    // Values of the path and the query have no path in the body. Their names and those of parameters consist of the same words.
    private string? OfParameter(string property)
    {
        string words = Words(property);
        return arguments.FirstOrDefault(one => Words(one.Name) == words) is { } argument
            ? $"<{argument.Name}>"
            : options.FirstOrDefault(one => one.Path.Count == 0 && Words(one.Name) == words)?.Option;
    }

    private static string Words(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
