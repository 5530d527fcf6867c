namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, with <c>--</c>.</param>
/// <param name="Value">The placeholder of its value in help, such as <c>DIR</c>; empty for an option without a value.</param>
/// <param name="Meaning">Its description, with the line breaks of the help page.</param>
internal sealed record Option(string Name, string Value, string Meaning);
