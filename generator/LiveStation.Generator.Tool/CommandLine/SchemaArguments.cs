namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>What <c>schema</c> was asked.</summary>
/// <param name="OutputFile">The file it goes to; null to print it.</param>
internal sealed record SchemaArguments(string? OutputFile)
{
    private const string Out = "--out";

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Out, "FILE", "file the schema is written to; without it, the schema is printed"),
    ];

    /// <summary>Reads the tokens after the command.</summary>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    public static SchemaArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return arguments.Paths is [string path, ..]
            ? throw new UsageException(
                $"The schema is the same for every spec, so '{path}' is not needed. To write a file: --out {path}.")
            : new SchemaArguments(arguments[Out]);
    }
}
