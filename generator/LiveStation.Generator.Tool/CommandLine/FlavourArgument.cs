using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The flavour on the command line, and the options that depend on it.</summary>
internal static class FlavourArgument
{
    /// <summary>The option for the flavour.</summary>
    public const string Option = "--flavour";

    /// <summary>Namespace of all generated types.</summary>
    public const string Namespace = "--namespace";

    /// <summary>Accessibility of generated types.</summary>
    public const string Accessibility = "--accessibility";

    /// <summary>Indicates whether polyfills are generated.</summary>
    public const string Polyfills = "--polyfills";

    private static readonly string[] OfCSharp = [Namespace, Accessibility, Polyfills];

    /// <summary>The flavour, and the options that depend on it.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        new Option(Option, "VALUE", "output to write:\n" + HelpText.FlavoursOf(FlavourCatalog.All)),
        new Option(Namespace, "NAME", "namespace of all generated types; required for C#, and only for C#"),
        new Option(Accessibility, "VALUE", "accessibility of generated types: internal (default), public; only for C#"),
        new Option(
            SpecOptions.Documentation,
            "VALUE",
            "language of the documentation, in which texts are required: en (default), ko, both;\n"
            + "only for flavours with documentation"),
        new Option(
            Polyfills,
            "VALUE",
            "whether polyfills are generated: true (default), embedded (hidden from friend assemblies),\n"
            + "false (for use if another package contains IsExternalInit); only for C#"),
    ];

    /// <summary>Returns the namespace, which is required.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">It is missing or not valid.</exception>
    public static string NamespaceOf(Arguments arguments)
    {
        string given = arguments.Required(Namespace);
        return OptionValues.IsNamespace(given)
            ? given
            : throw new UsageException(
                $"{Namespace} is '{given}', which is not a valid C# namespace. Write names that are not keywords, separated by dots.");
    }

    /// <summary>Returns the flavour; the default when none is specified.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="catalog">The available flavours.</param>
    /// <exception cref="UsageException">
    /// The flavour does not exist, only a build can generate it, or an option does not apply to it.
    /// </exception>
    public static Flavour Read(Arguments arguments, EquatableArray<Flavour> catalog)
    {
        EquatableArray<OptionValue<Flavour>> values = OptionValues.Flavours(FlavourHosts.Tool, catalog);
        string given = arguments[Option] ?? "";
        if (values.Find(given) is null && OptionValues.Flavours(FlavourHosts.Compiler, catalog).Find(given) is { } ofBuild)
        {
            throw new UsageException($"Only a build can generate the flavour '{ofBuild.Text}'. Reference the "
                + "LiveStation.Generator package, and set "
                + $"<LiveStationFlavour>{ofBuild.Text}</LiveStationFlavour> in the project.");
        }
        Flavour flavour = arguments.Choice(Option, values);
        if (flavour.Output != FileKind.CSharp && OfCSharp.FirstOrDefault(IsGiven) is { } idle)
            throw new UsageException($"{idle} has no effect on the flavour '{flavour}', which is not C#. Remove the option.");
        return flavour.HasDocumentation || !IsGiven(SpecOptions.Documentation)
            ? flavour
            : throw new UsageException($"{SpecOptions.Documentation} has no effect on the flavour '{flavour}', "
                + "which has no documentation. Remove the option.");

        bool IsGiven(string option) => arguments[option] is not null;
    }
}
