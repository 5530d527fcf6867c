using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Prints the page of a diagnostic. The pages are embedded in the program, so no network is needed.</summary>
internal static class ExplainCommand
{
    private const string Folder = "diagnostics/", Ending = ".md";

    /// <summary>Prints pages.</summary>
    /// <param name="ids">The ids, in any case.</param>
    /// <param name="output">The writer for the pages.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">There is no id, or an id does not exist.</exception>
    public static int Run(string[] ids, TextWriter output)
    {
        if (ids.Length == 0)
            throw new UsageException("Name the diagnostic: livestation-gen explain LSG0040.");
        // All pages are found before any is printed: a partial output would hide the error about an unknown id.
        string[] pages = [.. ids.Select(id => PageOf(id.ToUpperInvariant()))];
        output.WriteLine(string.Join("\n\n", pages.Select(page => page.TrimEnd())));
        return ExitCode.Sound;
    }

    private static string PageOf(string id)
    {
        using Stream? page = typeof(ExplainCommand).Assembly.GetManifestResourceStream(Folder + id + Ending);
        if (page is null)
            throw new UsageException($"There is no diagnostic '{id}'. {Nearest.Sentence(id, Ids())}");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    private static string[] Ids() =>
        [.. typeof(ExplainCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])];
}
