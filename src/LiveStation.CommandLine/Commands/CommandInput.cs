namespace LiveStation.CommandLine.Commands;

/// <summary>Arguments and options that follow the name of a command.</summary>
/// <param name="arguments">The arguments.</param>
/// <param name="options">The values of the options that were given, by name.</param>
internal sealed class CommandInput(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, IReadOnlyList<string>> options)
{
    /// <summary>Returns an argument.</summary>
    /// <param name="index">Zero-based index of the argument.</param>
    public string Argument(int index) => arguments[index];

    /// <summary>Returns whether an option was specified.</summary>
    /// <param name="option">The option.</param>
    public bool Has(CommandOption option) => options.ContainsKey(option.Name);

    /// <summary>Returns the value of an option; null when it was not specified.</summary>
    /// <param name="option">The option.</param>
    public string? Value(CommandOption option) => Values(option.Name) is [var first, ..] ? first : null;

    /// <summary>Returns the values of an option; null when it was not specified.</summary>
    /// <param name="name">Name of the option, with hyphens.</param>
    public IReadOnlyList<string>? Values(string name) => options.GetValueOrDefault(name);
}
