using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>An option that only one flavour has.</summary>
/// <param name="Name">Its name in kebab case; it begins with the name of the flavour.</param>
/// <param name="Meaning">A short description.</param>
/// <param name="Values">The values; the first is the default.</param>
public sealed record OutputOption(string Name, string Meaning, EquatableArray<string> Values);

/// <summary>The value of an option that a host chose.</summary>
/// <param name="Option">Name of the option.</param>
/// <param name="Value">One of its values.</param>
public sealed record OutputChoice(string Option, string Value);
