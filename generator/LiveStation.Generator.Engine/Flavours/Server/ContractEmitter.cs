using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Writes what a server knows about one operation: its examples, its regions, and how its list is paged and filtered.</summary>
internal static class ContractEmitter
{
    private const int WidestPieceOfJson = 80;

    /// <summary>Writes the field.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="contract">The operation.</param>
    public static void Emit(CodeWriter writer, ContractPlan contract)
    {
        bool hasTraits = contract.Regions.Count > 0 || contract.Listing is not null;
        writer.Doc(contract.Docs.Instance);
        writer.ListOfLines(
            $"public static readonly ServerOperation<{contract.Result}> {FixedMembers.Instance} = new",
            contract.Identity.Concat(contract.Examples.Select(Example)).ToEquatableArray(),
            hasTraits ? "" : ";");
        if (!hasTraits)
            return;
        using (writer.Block(";"))
        {
            if (contract.Regions.Count > 0)
                writer.Line($"Regions = new[] {{ {string.Join(", ", contract.Regions)} }},");
            if (contract.Listing is { } listing)
                Listing(writer, listing);
        }
    }

    private static void Listing(CodeWriter writer, ListingPlan listing)
    {
        writer.Line("Listing = new ServerListing");
        using (writer.Block(","))
        {
            if (listing.Pages is { } pages)
            {
                writer.Line($"Page = {CSharpLiteral.Of(pages.Page)},");
                writer.Line($"Size = {CSharpLiteral.Of(pages.Size)},");
                writer.Line($"First = {CSharpLiteral.Of(pages.First)},");
                if (pages.Most is { } most)
                    writer.Line($"Most = {CSharpLiteral.Of(most)},");
            }
            Items(writer, "Filters", listing.Filters.Select(Filter));
        }
    }

    private static string Filter(FilterPlan filter)
    {
        string isPart = filter.IsPart ? "true" : "false";
        return $"new ServerFilter({CSharpLiteral.Of(filter.Query)}, {CSharpLiteral.Of(filter.Member)}, isPart: {isPart})";
    }

    private static string Example(ExamplePlan example)
    {
        var writer = new CodeWriter();
        string head = $"new ServerExample({string.Join(", ", example.Arguments)}";
        if (example.Body is { } body)
            Json(writer, head + ",", body, ")");
        else
            writer.Line(head + ")");
        if (example.Query.Count > 0 || example.Request is not null)
        {
            using (writer.Block())
            {
                Items(writer, "Query", example.Query.Select(QueryValue));
                if (example.Request is { } request)
                    Json(writer, "Request =", request, ",");
            }
        }
        return writer.Finish().TrimEnd('\n');
    }

    private static string QueryValue((string Wire, string Text) value) =>
        $"new KeyValuePair<string, string>({CSharpLiteral.Of(value.Wire)}, {CSharpLiteral.Of(value.Text)})";

    private static void Items(CodeWriter writer, string property, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length == 0)
            return;
        writer.Line(property + " = new[]");
        using (writer.Block(","))
        {
            foreach (string item in all)
                writer.Line(item + ",");
        }
    }

    private static void Json(CodeWriter writer, string head, string json, string tail)
    {
        writer.Line(head);
        using (writer.Indented())
            writer.Lines(string.Join("\n", CSharpLiteral.Pieces(json, WidestPieceOfJson)) + tail);
    }
}
