using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The options of the commands that read a spec.</summary>
internal static class SpecOptions
{
    private static readonly EquatableArray<OptionValue<bool>> TrueOrFalse = EquatableArray.Of(
        new OptionValue<bool>("true", true),
        new OptionValue<bool>("false", false));

    /// <summary>Indicates whether files without a <c>service</c> section extend the packaged spec.</summary>
    public static readonly Option PackagedSpec = new Option(
        "--packaged-spec",
        "VALUE",
        "true (default): if no file contains 'service:', the files extend the packaged spec;\nfalse: they do not").WithWords(TrueOrFalse);

    /// <summary>The language of diagnostics and of their pages.</summary>
    public static readonly Option Language = new Option(
        "--lang",
        "VALUE",
        "language of diagnostics: auto (default), en, ko; auto uses the first of\n"
            + "DOTNET_CLI_UI_LANGUAGE, LC_ALL, LC_MESSAGES and LANG that is set").WithWords(OptionValues.DiagnosticsLanguage);

    /// <summary>The languages of the documentation.</summary>
    public const string Documentation = "--documentation";

    /// <summary>Indicates whether files without a <c>service</c> section extend the packaged spec.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">The value of the option is not valid.</exception>
    public static bool UsesPackagedSpec(Arguments arguments) => arguments.Choice(PackagedSpec.Name, TrueOrFalse);
}
