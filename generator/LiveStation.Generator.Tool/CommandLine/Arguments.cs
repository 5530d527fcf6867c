using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The tokens after a command: options with their values, and paths.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [];

    /// <summary>Parses tokens into options and paths.</summary>
    /// <param name="tokens">The tokens. An option is written <c>--name value</c>, <c>--name=value</c>, or <c>--name</c> if it has no value.</param>
    /// <param name="known">The options of the command.</param>
    /// <exception cref="UsageException">An option is unknown, is repeated, lacks its value, or has one that it does not take.</exception>
    public Arguments(string[] tokens, IEnumerable<Option> known)
    {
        Dictionary<string, Option> options = known.ToDictionary(option => option.Name, StringComparer.Ordinal);
        var rest = new Queue<string>(tokens);
        while (rest.TryDequeue(out string? token))
        {
            if (token.StartsWith("--", StringComparison.Ordinal))
                AddOption(token, rest, options);
            else
                _paths.Add(token);
        }
    }

    /// <summary>The paths, unchanged.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The paths of a spec, which are required.</summary>
    /// <exception cref="UsageException">There is no path.</exception>
    public IReadOnlyList<string> SpecPaths => _paths.Count > 0
        ? _paths
        : throw new UsageException("Specify the spec files, or the folder that contains them.");

    /// <summary>The language of diagnostics; that of the user unless <c>--lang</c> specifies one.</summary>
    /// <exception cref="UsageException">The option has another value.</exception>
    public MessageLanguage MessageLanguage =>
        Choice(SpecOptions.Language.Name, OptionValues.DiagnosticsLanguage) ?? UserLanguage.Current;

    /// <summary>Value of an option, empty for an option without a value; null when it was not given.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>Returns the value of a required option.</summary>
    /// <param name="option">The option.</param>
    /// <exception cref="UsageException">The option is missing.</exception>
    public string Required(string option) => this[option] ?? throw new UsageException($"{option} is missing.");

    /// <summary>Returns the value of an option whose value is one of a few literals.</summary>
    /// <param name="option">The option.</param>
    /// <param name="values">The values and what they mean; the first is the default.</param>
    /// <exception cref="UsageException">The option has another value.</exception>
    public T Choice<T>(string option, EquatableArray<OptionValue<T>> values) =>
        Choice(option, this[option] ?? values[0].Text, values);

    /// <summary>Returns the value for one of a few literals.</summary>
    /// <param name="option">The option.</param>
    /// <param name="given">The literal.</param>
    /// <param name="values">The values and what they mean.</param>
    /// <exception cref="UsageException">There is no such value.</exception>
    public static T Choice<T>(string option, string given, EquatableArray<OptionValue<T>> values) =>
        values.Find(given) is { } chosen
            ? chosen.Value
            : throw UsageException.InvalidValue(option, given, [.. values.Select(value => value.Text)]);

    private void AddOption(string token, Queue<string> rest, Dictionary<string, Option> known)
    {
        string[] parts = token.Split('=', 2);
        string name = parts[0];
        if (!known.TryGetValue(name, out Option? option))
            throw UsageException.Unknown("option", name, [.. known.Keys]);
        string value = option.Value.Length > 0 ? ValueOf(name, parts, rest)
            : parts.Length == 1 ? ""
            : throw new UsageException($"{name} has no value.");
        if (!_options.TryAdd(name, value))
            throw new UsageException($"{name} is specified twice.");
    }

    private static string ValueOf(string name, string[] parts, Queue<string> rest)
    {
        string? value = parts.Length == 2 ? parts[1] : rest.TryDequeue(out string? next) ? next : null;
        return string.IsNullOrEmpty(value) ? throw new UsageException($"{name} requires a value.") : value;
    }
}
