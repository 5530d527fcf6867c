namespace LiveStation.Generator.Engine.Naming;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
#if LINKED_SOURCE
internal
#else
public
#endif
    static partial class Nearest
{
    /// <summary>The maximum length of a name that gets suggestions.</summary>
    internal const int MostLetters = 128;

    /// <summary>The known name nearest to an unknown one; null when none is near enough to be meant.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names; of two equally similar names, the first is returned.</param>
    public static string? To(string name, IEnumerable<string> known)
    {
        // A name of this length has no similar name, so that hostile text takes no time.
        if (name.Length > MostLetters)
            return null;
        int limit = Math.Max(1, name.Length / 3);
        string upper = name.ToUpperInvariant(), digits = Digits(name), brackets = InBrackets(name);
        string? best = null, beginning = null;
        foreach (string candidate in known)
        {
            bool isBeginning = IsBeginning(name, candidate);
            if ((!isBeginning && Math.Abs(candidate.Length - name.Length) > limit)
                || Digits(candidate) != digits || InBrackets(candidate) != brackets)
            {
                continue;
            }
            string other = candidate.ToUpperInvariant();
            if (!MayBeMeant(upper, other))
                continue;
            beginning ??= isBeginning ? candidate : null;
            int distance = Distance(upper, other, limit);
            if (distance > limit || (best is not null && distance == limit))
                continue;
            (best, limit) = (candidate, distance);
        }
        return best ?? beginning;
    }

    // Digits and text in brackets are never typing errors: int64 is not int32, 7 is not 8, and seconds are not milliseconds.
    // A name with another beginning is usually the opposite: include and exclude, listed and unlisted.
    private static bool MayBeMeant(string name, string candidate) =>
        name.Length == 0 || candidate.Length == 0 || name[0] == candidate[0] || Distance(name, candidate, 1) <= 1;

    private static string Digits(string text) => text.Any(IsDigit) ? new([.. text.Where(IsDigit)]) : "";

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    private static string InBrackets(string text) => text.IndexOf('(') is >= 0 and var start ? text.Substring(start) : "";

    // "alias" matches "aliases", but "minLength" does not match "min": a longer name has another meaning.
    private static bool IsBeginning(string start, string whole) =>
        start.Length >= 3 && whole.Length < 32 && whole.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    // The edit distance of two names; a swap of adjacent letters counts as one edit. Only three rows are kept.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] beforeLast = [], last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                row[j] = Cell(a, b, i, j, row, last, beforeLast);
            // Distances only grow from row to row (a swap refers two rows back), so later rows cannot fall below the limit.
            if (row.Min() > limit && last.Min() > limit)
                return limit + 1;
            (beforeLast, last) = (last, row);
        }
        return last[b.Length];
    }

    private static int Cell(string a, string b, int i, int j, int[] row, int[] last, int[] beforeLast)
    {
        bool same = a[i - 1] == b[j - 1];
        int best = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
    }
}
