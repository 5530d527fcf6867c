namespace LiveStation.Runtime.Redaction;

/// <summary>Searches for many texts at once, so that the run time does not depend on their number.</summary>
/// <param name="keyLength">
/// The number of characters at the beginning of a text that are looked up before the rest is compared.
/// </param>
/// <param name="ignoresCase">Whether case is ignored.</param>
internal sealed class PatternSet(int keyLength, bool ignoresCase)
{
    // The number of texts that differ only in the adjacent characters that belong to them.
    private const int MostAtOnePlace = 4;

    private readonly Dictionary<ulong, List<Pattern>> _patterns = [];
    private readonly HashSet<Pattern> _known = [];

    /// <summary>Adds a text. Ignored if it is shorter than its key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The number of characters before the text that belong to it.</param>
    /// <param name="after">The number of characters after the text that belong to it.</param>
    public void Add(string text, int before = 0, int after = 0)
    {
        Pattern pattern = new(text, before, after);
        if (text.Length < keyLength || !_known.Add(pattern))
            return;
        ulong key = KeyAt(text, 0);
        if (!_patterns.TryGetValue(key, out List<Pattern>? alike))
            _patterns.Add(key, alike = []);
        // Longest first: if a text is found, its prefixes need no search.
        int shorter = alike.FindIndex(one => one.Text.Length < text.Length);
        alike.Insert(shorter < 0 ? alike.Count : shorter, pattern);
    }

    /// <summary>Adds the positions of all texts in a text.</summary>
    /// <param name="view">The text to search.</param>
    /// <param name="places">The collection that receives the positions.</param>
    /// <param name="isWord">Whether only separate words are found.</param>
    public void FindIn(TextView view, List<(int Start, int End)> places, bool isWord = false)
    {
        string text = view.Text;
        if (_patterns.Count == 0)
            return;
        for (int at = 0; at + keyLength <= text.Length; at++)
        {
            if (!_patterns.TryGetValue(KeyAt(text, at), out List<Pattern>? alike))
                continue;
            int left = MostAtOnePlace;
            foreach (Pattern pattern in alike)
            {
                int end = at + pattern.Text.Length;
                if (IsAt(text, at, pattern.Text) && (!isWord || IsWord(text, at, end)))
                {
                    int start = Math.Max(0, at - pattern.Before);
                    places.Add(view.PlaceOf(start, Math.Min(text.Length, end + pattern.After) - start));
                    if (--left == 0)
                        break;
                }
            }
        }
    }

    private static bool IsWord(string text, int at, int end) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    private bool IsAt(string text, int at, string pattern) => string.Compare(
        text, at, pattern, 0, pattern.Length, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0;

    private ulong KeyAt(string text, int at)
    {
        ulong key = 0;
        for (int i = at; i < at + keyLength; i++)
            key = (key << 16) | (ignoresCase ? char.ToUpperInvariant(text[i]) : text[i]);
        return key;
    }

    private readonly record struct Pattern(string Text, int Before, int After);
}
