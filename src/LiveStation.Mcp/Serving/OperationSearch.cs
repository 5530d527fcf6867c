using LiveStation.Mcp.CompilerServices;

namespace LiveStation.Mcp.Serving;

/// <summary>Finds operations by words of their names, titles and descriptions, in both languages.</summary>
internal static class OperationSearch
{
    private const int OfName = 4;
    private const int OfTitle = 2;

    /// <summary>Returns the operations that contain words of a query, the best first; all without a query.</summary>
    /// <param name="tools">The operations.</param>
    /// <param name="query">The query.</param>
    public static IReadOnlyList<ToolDescription> Find(IEnumerable<ToolDescription> tools, string query)
    {
        string[] words = [.. Words(query)];
        return words.Length == 0
            ? [.. tools]
            : [.. tools.Select(tool => (Tool: tool, Score: Score(tool, words)))
                .Where(one => one.Score > 0)
                .OrderByDescending(one => one.Score).ThenBy(one => one.Tool.Name, StringComparer.Ordinal)
                .Select(one => one.Tool)];
    }

    private static int Score(ToolDescription tool, string[] words) => words.Sum(word =>
        (Has(tool.Name, word) ? OfName : 0)
        + (Has(tool.Title.English, word) || Has(tool.Title.Korean, word) ? OfTitle : 0)
        + (Has(tool.Description.English, word) || Has(tool.Description.Korean, word) ? 1 : 0));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    // The plural of English is ignored, so that "channels" finds "channel".
    private static IEnumerable<string> Words(string query) => query
        .Split(query.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word);
}
