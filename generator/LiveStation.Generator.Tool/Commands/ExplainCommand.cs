using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Prints the page of a diagnostic. The pages are embedded in the program, so no network is needed.</summary>
internal static class ExplainCommand
{
    private const string Folder = "diagnostics/", KoreanFolder = Folder + "ko/", Ending = ".md";

    /// <summary>Prints pages.</summary>
    /// <param name="tokens">The IDs, in any case, and the language.</param>
    /// <param name="output">Where the pages go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">There is no ID, or one that no diagnostic has.</exception>
    public static int Run(string[] tokens, TextWriter output)
    {
        var arguments = new Arguments(tokens, [SpecOptions.Language]);
        string folder = arguments.MessageLanguage == MessageLanguage.Korean ? KoreanFolder : Folder;
        if (arguments.Paths.Count == 0)
            throw new UsageException("Specify the ID of a diagnostic, such as: livestation-gen explain LSG0040.");
        // Looked up before anything is printed: partial output would hide the mistake in the rest.
        string[] pages = [.. arguments.Paths.Select(id => PageOf(folder, id.ToUpperInvariant()))];
        output.WriteLine(string.Join("\n\n", pages.Select(page => page.TrimEnd())));
        return ExitCode.Sound;
    }

    private static string PageOf(string folder, string id)
    {
        using Stream? page = typeof(ExplainCommand).Assembly.GetManifestResourceStream(folder + id + Ending);
        if (page is null)
            throw new UsageException($"There is no diagnostic '{id}'. {Nearest.Sentence(id, Ids())}");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>The IDs of all diagnostics.</summary>
    public static string[] Ids() =>
        [.. typeof(ExplainCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + "LSG", StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])];
}
