using System.Text.RegularExpressions;

namespace LiveStation.Tests.Shared;

/// <summary>Applies a block of the page to the files of the repository.</summary>
internal static partial class TaskEdit
{
    /// <summary>Writes the block's file, or inserts its lines at the place that the page specifies.</summary>
    /// <param name="block">A block of the page.</param>
    /// <param name="read">Returns the text of a file by its path in the repository.</param>
    /// <param name="write">Receives the path and the new text of a file.</param>
    /// <returns>Whether the block changes a file.</returns>
    public static bool Apply(PageBlock block, Func<string, string> read, Action<string, string> write)
    {
        if (Place().Match(block.Place) is not { Success: true } place)
            return false;
        string file = place.Groups["file"].Value;
        write(file, place.Groups["whole"].Success ? block.Text : Edited(read(file), place, block.Text));
        return true;
    }

    private static string Edited(string text, Match place, string addition) => place.Groups["line"] is { Success: true } line
        ? AtLine(text, line.Value, place.Groups["where"].Value, addition)
        : place.Groups["row"] is { Success: true } row
        ? WithRow(text, row.Value, addition)
        : Appended(text, place.Groups["keys"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries), addition);

    // The line is found by its text, which must be unique in its file. The inserted lines get its indentation.
    private static string AtLine(string text, string line, string where, string addition)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = lines.FindIndex(one => one.Trim() == line);
        if (at < 0 || lines.FindLastIndex(one => one.Trim() == line) != at)
            throw new InvalidOperationException($"'{line}' is not one line of the file.");
        string indent = new(' ', IndentOf(lines[at]));
        IEnumerable<string> written = addition.TrimEnd('\n').Split('\n').Select(one => one.Length == 0 ? "" : indent + one);
        if (where == "in place of")
            lines.RemoveAt(at);
        lines.InsertRange(where == "below" ? at + 1 : at, written);
        return string.Join('\n', lines);
    }

    private static string WithRow(string text, string next, string row)
    {
        int at = text.IndexOf($"\n| `{next}` |", StringComparison.Ordinal);
        return at >= 0
            ? text.Insert(at + 1, row)
            : throw new InvalidOperationException($"No table has a line of '{next}'.");
    }

    private static string Appended(string yaml, IEnumerable<string> keys, string addition)
    {
        List<string> lines = [.. yaml.TrimEnd('\n').Split('\n')];
        (int begin, int end, int indent) = (0, lines.Count, 0);
        foreach (string key in keys)
        {
            string start = new string(' ', indent) + key + ":";
            begin = 1 + lines.FindIndex(begin, end - begin, line => line == start);
            if (begin == 0)
                throw new InvalidOperationException($"'{key}' is not there with lines of its own to be added to.");
            end = EndOfLevel(lines, begin, end, indent);
            indent = IndentOf(lines.Skip(begin).First(IsContent));
        }
        while (!IsContent(lines[end - 1]))
            end--;
        lines.InsertRange(end, addition.TrimEnd('\n').Split('\n').Select(line => new string(' ', indent) + line));
        return string.Join('\n', lines) + "\n";
    }

    private static int EndOfLevel(List<string> lines, int begin, int end, int indent)
    {
        int next = lines.FindIndex(begin, end - begin, line => IsContent(line) && IndentOf(line) <= indent);
        return next < 0 ? end : next;
    }

    private static bool IsContent(string line) => line.TrimStart() is [not '#', ..];

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(
        "^(?:(?<whole>The file) `(?<file>[^`]+)`|In `(?<file>[^`]+)`, "
        + "(?:above the first line of `(?<row>[^`]+)`|(?<where>below|in place of) `(?<line>[^`]+)`"
        + "|at the end(?: of `(?<keys>[^`]+)`)?))$")]
    private static partial Regex Place();
}
