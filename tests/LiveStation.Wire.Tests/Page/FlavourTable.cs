using System.Text;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Page;

/// <summary>The table of flavours and operations: what each flavour can send.</summary>
/// <param name="Head">Titles of the first two columns.</param>
/// <param name="Yes">The cell of an operation whose examples are all sent.</param>
/// <param name="No">The beginning of the cell of an operation with an example that cannot be sent.</param>
/// <param name="ReasonOf">Returns the reason in the language of the table.</param>
internal sealed record FlavourTable(string[] Head, string Yes, string No, Func<NotExpressible, string> ReasonOf)
{
    public static FlavourTable English { get; } = new(["group", "operation"], "yes", "no", listed => listed.Reason);

    public static FlavourTable Korean { get; } = new(["그룹", "작업"], "가능", "불가", listed => listed.KoreanReason);

    /// <summary>Returns the lines of the table.</summary>
    public string Text(IReadOnlyList<IWireFlavour> flavours)
    {
        StringBuilder table = new();
        string[] head = [.. Head, .. flavours.Select(flavour => $"`{flavour.Name}`")];
        table.Append(Row(head)).Append(Row(head.Select(_ => "---"), separator: "|"));
        foreach ((string group, string operation) in WireCorpus.Examples.Select(example => (example.Group, example.Operation)).Distinct())
            table.Append(Row([$"`{group}`", $"`{operation}`", .. flavours.Select(flavour => Cell(flavour, operation))]));
        return table.ToString();
    }

    private string Cell(IWireFlavour flavour, string operation)
    {
        string[] reasons = [.. flavour.NotExpressible.Where(listed => listed.Operation == operation).Select(Reason)];
        return reasons.Length == 0 ? Yes : $"{No}: {string.Join("; ", reasons)}";
    }

    private string Reason(NotExpressible listed) =>
        listed.Example is { } example ? $"{ReasonOf(listed)} (`{example}`)" : ReasonOf(listed);

    private static string Row(IEnumerable<string> cells, string separator = " | ") =>
        separator == "|" ? $"|{string.Join(separator, cells)}|\n" : $"| {string.Join(separator, cells)} |\n";
}
