using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>model</c>.</summary>
/// <param name="IsSchema">Whether the JSON Schema is printed, which is the same for every spec.</param>
/// <param name="Emit">The options that templates see, and the selection of operations.</param>
/// <param name="Spec">The spec.</param>
internal sealed record ModelArguments(bool IsSchema, EmitOptions Emit, SpecArguments Spec)
{
    private const string Schema = "--schema";

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Schema, "", "print the JSON Schema of the model; without a spec"),
        .. TemplateOptions.All,
        SpecOptions.PackagedSpec,
        SpecOptions.Language,
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static ModelArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        bool isSchema = arguments[Schema] is not null;
        return isSchema && arguments.Paths is [string path, ..]
            ? throw new UsageException($"The schema is the same for every spec, so '{path}' is not needed. Remove it, or remove {Schema}.")
            : new ModelArguments(
                isSchema,
                TemplateOptions.Read(arguments),
                SpecArguments.Of(arguments));
    }
}
