using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, with <c>--</c>.</param>
/// <param name="Value">The placeholder of its value in help, such as <c>DIR</c>; empty for an option without a value.</param>
/// <param name="Meaning">Its description, with the line breaks of the help page.</param>
internal sealed record Option(string Name, string Value, string Meaning)
{
    /// <summary>The values that shells complete; empty for an option with other values.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>Returns the option with the values that shells complete.</summary>
    /// <typeparam name="T">The type of what the values mean.</typeparam>
    /// <param name="values">The values.</param>
    public Option WithWords<T>(EquatableArray<OptionValue<T>> values) =>
        this with { Words = values.Select(value => value.Text).ToEquatableArray() };
}
