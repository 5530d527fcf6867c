namespace LiveStation.Cli.Commands;

/// <summary>An option of a command.</summary>
/// <param name="Name">Such as <c>--port</c>.</param>
/// <param name="Value">Name of the value that follows it; null when none does.</param>
/// <param name="Summary">What it is for, in a phrase.</param>
internal sealed record Option(string Name, string? Value, string Summary)
{
    /// <summary>How it is written, such as <c>--port N</c>.</summary>
    public string Syntax => Value is null ? Name : $"{Name} {Value}";
}
