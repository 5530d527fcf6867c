using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The flavours on the command line, and the options that depend on them.</summary>
internal static class FlavourArgument
{
    /// <summary>The option for the flavours.</summary>
    public const string Option = "--flavour";

    /// <summary>Namespace of all generated types.</summary>
    public const string Namespace = "--namespace";

    /// <summary>Accessibility of generated types.</summary>
    public const string Accessibility = "--accessibility";

    /// <summary>Indicates whether polyfills are generated.</summary>
    public const string Polyfills = "--polyfills";

    private static readonly string[] OfCSharp = [Namespace, Accessibility, Polyfills];

    /// <summary>The flavours, and the options that depend on them.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        new Option(Option, "LIST", "outputs to write, separated by commas:\n" + HelpText.FlavoursOf(FlavourCatalog.All))
            .WithWords(OptionValues.Flavours(FlavourHosts.Tool, FlavourCatalog.All)),
        new Option(Namespace, "NAME", "namespace of all generated types; required for C#, and only for C#"),
        new Option(Accessibility, "VALUE", "accessibility of generated types: internal (default), public; only for C#")
            .WithWords(OptionValues.Accessibility),
        new Option(
            SpecOptions.Documentation,
            "VALUE",
            "language of the documentation, in which texts are required: en (default), ko, both;\n"
            + "only for flavours with documentation").WithWords(OptionValues.Documentation),
        new Option(
            Polyfills,
            "VALUE",
            "whether polyfills are generated: true (default), embedded (hidden from friend assemblies),\n"
            + "false (for use if another package contains IsExternalInit); only for C#").WithWords(OptionValues.Polyfills),
        .. OptionsOf(FlavourCatalog.All),
    ];

    /// <summary>Returns the options that only one flavour has.</summary>
    /// <param name="catalog">The available flavours.</param>
    public static IEnumerable<Option> OptionsOf(EquatableArray<Flavour> catalog) =>
        from flavour in catalog
        from option in flavour.Options
        select new Option(
            NameOf(option), "VALUE", $"{option.Meaning}: {option.Values[0]} (default), {string.Join(", ", option.Values.Skip(1))}; "
                + $"only for {flavour}")
        {
            Words = option.Values,
        };

    /// <summary>Returns the values of the options that only the flavours have.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="flavours">The flavours.</param>
    /// <exception cref="UsageException">An option has another value.</exception>
    public static EquatableArray<OutputChoice> Choices(Arguments arguments, FlavourSet flavours) => flavours.Options
        .Where(option => arguments[NameOf(option)] is not null)
        .Select(option => new OutputChoice(option.Name, arguments.Choice(
            NameOf(option), option.Values.Select(value => new OptionValue<string>(value, value)).ToEquatableArray())))
        .ToEquatableArray();

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

    /// <summary>Returns the flavours; the default when none is specified.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="catalog">The available flavours.</param>
    /// <exception cref="UsageException">
    /// A flavour does not exist, only a build can generate it, two of them cannot be written together, or an option does not
    /// apply to any of them.
    /// </exception>
    public static FlavourSet Read(Arguments arguments, EquatableArray<Flavour> catalog)
    {
        EquatableArray<OptionValue<Flavour>> values = OptionValues.Flavours(FlavourHosts.Tool, catalog);
        string[] given = OptionValues.PartsOf(arguments[Option] ?? "");
        FlavourSet flavours = FlavourSet.Of(
            given.Length == 0 ? [values[0].Value] : [.. given.Select(word => Find(word, values, catalog))]);
        if (flavours.Conflict is { } conflict)
        {
            throw new UsageException($"The flavours '{conflict.First}' and '{conflict.Second}' both contain the types of the spec, "
                + "so one folder cannot contain both. Write each to a folder of its own.");
        }
        if (!flavours.HasCSharp && OfCSharp.FirstOrDefault(IsGiven) is { } idle)
            throw new UsageException($"{idle} has no effect on the flavour '{flavours}', which is not C#. Remove the option.");
        if (OptionsOf(catalog).Select(option => option.Name).Except(flavours.Options.Select(NameOf))
            .FirstOrDefault(IsGiven) is { } foreign)
        {
            throw new UsageException($"{foreign} has no effect on the flavour '{flavours}'. Remove the option.");
        }
        return flavours.HasDocumentation || !IsGiven(SpecOptions.Documentation)
            ? flavours
            : throw new UsageException($"{SpecOptions.Documentation} has no effect on the flavour '{flavours}', "
                + "which has no documentation. Remove the option.");

        bool IsGiven(string option) => arguments[option] is not null;
    }

    private static string NameOf(OutputOption option) => "--" + option.Name;

    private static Flavour Find(string given, EquatableArray<OptionValue<Flavour>> values, EquatableArray<Flavour> catalog) =>
        values.Find(given) is null && OptionValues.Flavours(FlavourHosts.Compiler, catalog).Find(given) is { } ofBuild
            ? throw new UsageException($"Only a build can generate the flavour '{ofBuild.Text}'. Reference the "
                + "LiveStation.Generator package, and set "
                + $"<LiveStationFlavour>{ofBuild.Text}</LiveStationFlavour> in the project.")
            : Arguments.Choice(Option, given, values);
}
