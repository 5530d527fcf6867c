namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, with <c>--</c>.</param>
/// <param name="Value">What its value stands for in help, such as <c>DIR</c>.</param>
/// <param name="Meaning">What it does, with line ends where help has them.</param>
internal sealed record Option(string Name, string Value, string Meaning);
