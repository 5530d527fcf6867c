namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>schema</c>.</summary>
/// <param name="OutputFile">The output file; null to print the schema.</param>
internal sealed record SchemaArguments(string? OutputFile)
{
    private const string Out = "--out";

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Out, "FILE", "file the schema is written to; without it, the schema is printed"),
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static SchemaArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return arguments.Paths is [string path, ..]
            ? throw new UsageException(
                $"The schema is the same for every spec, so '{path}' is not needed. To write a file: --out {path}.")
            : new SchemaArguments(arguments[Out]);
    }
}
