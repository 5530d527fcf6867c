using LiveStation.CommandLine.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>What is printed.</summary>
/// <param name="Type">Type of the value, or of each item; null when it is not known, as after a query.</param>
/// <param name="IsList">Whether there are items instead of one value.</param>
internal sealed record ResultShape(CommandType? Type, bool IsList);
