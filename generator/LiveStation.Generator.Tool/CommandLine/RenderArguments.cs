using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>render</c>.</summary>
/// <param name="Template">A template, a folder of templates, or the name of templates that this program contains.</param>
/// <param name="OutputFolder">The folder of the output.</param>
/// <param name="Emit">The options that templates see, and the selection of operations.</param>
/// <param name="Spec">The spec.</param>
internal sealed record RenderArguments(string Template, string OutputFolder, EmitOptions Emit, SpecArguments Spec)
{
    private const string TemplateOption = "--template", Out = "--out";

    /// <summary>The names of the templates that the program contains.</summary>
    public static EquatableArray<string> Packaged { get; } = EquatableArray.Of("markdown", "refit", "typescript");

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(
            TemplateOption,
            "PATH",
            $"a template, a folder of templates, or the name of templates that\nthis program contains: {string.Join(", ", Packaged)}; required")
        {
            Words = Packaged,
        },
        new Option(Out, "DIR", "output folder; required"),
        .. TemplateOptions.All,
        SpecOptions.PackagedSpec,
        SpecOptions.Language,
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static RenderArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return new RenderArguments(
            arguments.Required(TemplateOption),
            arguments.Required(Out),
            TemplateOptions.Read(arguments),
            SpecArguments.Of(arguments));
    }
}
