using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>An option of a command.</summary>
/// <param name="Name">Name of the option, such as <c>--port</c>.</param>
/// <param name="Value">Name of the option's value; null when it has none.</param>
/// <param name="Summary">A short description of the option.</param>
internal sealed record CommandOption(string Name, string? Value, LocalText Summary)
{
    /// <summary>Whether the option can be given several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether the value can be omitted, which means true.</summary>
    public bool IsBoolean { get; init; }

    /// <summary>Whether a request cannot be sent without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The allowed values, for completion and for help; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The option as shown in the help, such as <c>--port N</c>.</summary>
    public string Syntax => Value is null ? Name : IsBoolean ? $"{Name} [{Value}]" : $"{Name} {Value}";
}
