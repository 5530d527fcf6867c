using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The options that templates see in their model, and the selection of operations.</summary>
internal static class TemplateOptions
{
    /// <summary>The options.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        new Option(FlavourArgument.Namespace, "NAME", "value of options.namespace in templates; if omitted, empty"),
        new Option(
            FlavourArgument.Accessibility, "VALUE", "value of options.accessibility in templates: internal (default), public")
            .WithWords(OptionValues.Accessibility),
        new Option(SpecOptions.Documentation, "VALUE", "value of options.documentation in templates: en (default), ko, both")
            .WithWords(OptionValues.Documentation),
        EmitArguments.OperationsOption,
    ];

    /// <summary>Returns the options of a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">An option is not valid.</exception>
    public static EmitOptions Read(Arguments arguments) => new(
        arguments[FlavourArgument.Namespace] is null ? "" : FlavourArgument.NamespaceOf(arguments),
        arguments.Choice(FlavourArgument.Accessibility, OptionValues.Accessibility),
        arguments.Choice(SpecOptions.Documentation, OptionValues.Documentation),
        Operations: OptionValues.NamesIn(arguments[EmitArguments.OperationsOption.Name] ?? ""));
}
