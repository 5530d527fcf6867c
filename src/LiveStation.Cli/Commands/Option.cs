namespace LiveStation.Cli.Commands;

/// <summary>An option of a command.</summary>
/// <param name="Name">Name of the option, such as <c>--port</c>.</param>
/// <param name="Value">Name of the option's value; null when it has none.</param>
/// <param name="Summary">A short description of the option.</param>
internal sealed record Option(string Name, string? Value, string Summary)
{
    /// <summary>The option as shown in the help, such as <c>--port N</c>.</summary>
    public string Syntax => Value is null ? Name : $"{Name} {Value}";
}
