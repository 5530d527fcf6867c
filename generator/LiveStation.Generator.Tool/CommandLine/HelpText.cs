using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The pages that <c>--help</c> prints.</summary>
internal static class HelpText
{
    /// <summary>The name of the program.</summary>
    public const string Program = "livestation-gen";

    /// <summary>The page of the program: its commands.</summary>
    public static string Overview => $"""
        {string.Join('\n', CommandPage.All.Select(page => $"{Program} {page.Usage}"))}
        {Program} --version

        {Table([.. CommandPage.All.Select(page => (page.Name, page.Summary))])}

        '{Program} <command> --help' lists the options of a command.
        """;

    /// <summary>Returns the page of a command with its options.</summary>
    /// <param name="page">The command.</param>
    public static string Of(CommandPage page)
    {
        IEnumerable<string> parts =
        [
            $"{Program} {page.Usage}", page.Summary, page.Details,
            Table([.. page.Options.Select(option => ($"{option.Name} {option.Value}".TrimEnd(), option.Meaning))]), page.ExitCodes,
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    /// <summary>Returns the lines about flavours: the value and the description of each.</summary>
    /// <param name="catalog">The available flavours.</param>
    internal static string FlavoursOf(EquatableArray<Flavour> catalog)
    {
        EquatableArray<OptionValue<Flavour>> values = OptionValues.Flavours(FlavourHosts.Tool, catalog);
        int width = values.Max(value => value.Text.Length);
        return string.Join('\n', values.Select((value, number) =>
            value.Text.PadRight(width) + "  " + value.Value.Title + (number == 0 ? " (default)" : "")));
    }

    private static string Table(IReadOnlyList<(string Name, string Meaning)> rows)
    {
        int width = rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        string indent = "\n" + new string(' ', width + 4);
        return string.Join('\n', rows.Select(row =>
            $"  {row.Name.PadRight(width)}  {row.Meaning.Replace("\n", indent, StringComparison.Ordinal)}"));
    }
}
