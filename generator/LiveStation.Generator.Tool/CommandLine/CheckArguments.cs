namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>What <c>check</c> was asked.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
internal sealed record CheckArguments(IReadOnlyList<string> Paths)
{
    /// <summary>Reads the words after the command.</summary>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    public static CheckArguments Parse(string[] words) => new(new Arguments(words).SpecPaths);
}
