using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>What <c>emit</c> was asked.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="OutputFolder">Where the files go.</param>
/// <param name="Options">What to write.</param>
internal sealed record EmitArguments(IReadOnlyList<string> Paths, string OutputFolder, EmitOptions Options)
{
    /// <summary>
    /// Reads the words after the command. Words and defaults are those of the generator's MSBuild properties.
    /// </summary>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    public static EmitArguments Parse(string[] words)
    {
        var arguments = new Arguments(
            words, "--out", "--namespace", "--accessibility", "--documentation", "--flavour");
        return new EmitArguments(arguments.Paths, arguments.Required("--out"), new EmitOptions(
            Namespace(arguments),
            arguments.Choice("--accessibility",
                ("internal", GeneratedAccessibility.Internal), ("public", GeneratedAccessibility.Public)),
            arguments.Choice("--documentation",
                ("both", DocumentationLanguage.Both),
                ("en", DocumentationLanguage.English),
                ("ko", DocumentationLanguage.Korean)),
            arguments.Choice("--flavour", ("client", FlavourKind.Client), ("server", FlavourKind.Server))));
    }

    private static string Namespace(Arguments arguments)
    {
        string given = arguments.Required("--namespace");
        return given.Split('.').All(CSharpNames.IsIdentifier)
            ? given
            : throw new UsageException(
                $"--namespace is '{given}', which C# cannot say: write names that are no keywords, with dots between them.");
    }
}
