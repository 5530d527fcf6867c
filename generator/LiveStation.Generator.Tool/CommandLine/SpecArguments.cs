using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The spec on the command line.</summary>
/// <param name="Paths">Files and folders of the spec; none for the packaged spec.</param>
/// <param name="UsesPackagedSpec">Whether files without a head extend the packaged spec.</param>
/// <param name="Language">The language of diagnostics.</param>
internal sealed record SpecArguments(IReadOnlyList<string> Paths, bool UsesPackagedSpec, MessageLanguage Language)
{
    /// <summary>Returns the spec of a command line; without paths, it is the packaged spec.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">An option is not valid, or there is no spec.</exception>
    public static SpecArguments Of(Arguments arguments)
    {
        bool usesPackaged = SpecOptions.UsesPackagedSpec(arguments);
        return new(usesPackaged ? arguments.Paths : arguments.SpecPaths, usesPackaged, arguments.MessageLanguage);
    }
}
