using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>The texts of a call that must not appear in messages, and their removal from other texts.</summary>
/// <remarks>
/// <para>
/// They are found as plain text and in all common encodings: percent and form encoding, JSON and HTML escapes, Base64
/// in both alphabets and at each alignment, and hexadecimal digits. They are also found if they are split by white
/// space, control characters or tags, or encoded several times.
/// </para>
/// <para>
/// A text of fewer than 4 characters is found only as a separate word. A single character is ignored, because removing
/// it would make messages unreadable.
/// </para>
/// </remarks>
internal sealed class HiddenTexts
{
    private const string Blot = "***";
    private const int MostSearched = 16 * 1024;

    // A longer text is treated as if it contained a hidden text.
    private const int MostWindows = 32;

    // A body with more secrets is not an error message, and no part of it is shown.
    private const int MostTexts = 4096;

    // No common form of a secret that is cut at the end of the searched range is longer: a character beyond ASCII has 9
    // characters in percent encoding. Nested encodings of short secrets are included.
    private const int LongestLetter = 9;
    private const int LongestShortForm = 2 * 1024;

    private readonly HiddenForms _forms = new();
    private readonly int _count;
    private readonly int _longestForm = LongestShortForm;

    /// <summary>Initializes the search for texts.</summary>
    /// <param name="texts">The texts.</param>
    public HiddenTexts(IEnumerable<string> texts)
    {
        string[] distinct = [.. texts.Distinct(StringComparer.Ordinal).Where(static text => text.Length > 0)];
        _count = distinct.Length;
        if (_count > MostTexts)
            return;
        foreach (string text in distinct)
        {
            _forms.Add(text);
            _longestForm = Math.Max(_longestForm, Math.Min(text.Length, MostSearched) * LongestLetter);
        }
    }

    /// <summary>An instance without texts.</summary>
    public static HiddenTexts None { get; } = new([]);

    /// <summary>Returns a text with hidden texts replaced by asterisks; the same instance if there are none.</summary>
    /// <param name="text">The text. The end of a very long text is removed.</param>
    public string BlotOut(string text)
    {
        if (_count == 0 || text.Length == 0)
            return text;
        if (_count > MostTexts)
            return Blot;
        string searched = text.Length <= MostSearched ? text : text.Substring(0, MostSearched);
        List<(int Start, int End)> places = [];
        foreach (DecodedText view in DecodedText.WaysOf(searched))
            _forms.FindIn(view, places);
        if (searched.Length < text.Length)
            places.Add((Math.Max(0, searched.Length - _longestForm), searched.Length));
        return places.Count == 0 ? text : Without(searched, places);
    }

    /// <summary>Returns whether a text of any length contains hidden texts.</summary>
    /// <param name="text">The text.</param>
    public bool IsShownIn(string text)
    {
        // The windows overlap, so that no secret is cut in two.
        int step = Math.Max(MostSearched - _longestForm, LongestShortForm);
        for (int start = 0; _count > 0 && start < text.Length; start += step)
        {
            string part = text.Substring(start, Math.Min(MostSearched, text.Length - start));
            if (start / step >= MostWindows || !ReferenceEquals(BlotOut(part), part))
                return true;
            if (start + MostSearched >= text.Length)
                break;
        }
        return false;
    }

    /// <summary>
    /// Returns an exception without hidden texts; the same instance if neither it nor its causes contain any.
    /// </summary>
    /// <param name="exception">The exception.</param>
    public Exception Shown(Exception exception) => RedactedException.Shown(exception, this);

    private static string Without(string text, List<(int Start, int End)> places)
    {
        StringBuilder shown = new(text.Length);
        int done = 0;
        int blotted = -1;
        foreach ((int start, int end) in places.OrderBy(static place => place.Start))
        {
            if (start > blotted)
                shown.Append(text, done, start - done).Append(Blot);
            blotted = Math.Max(blotted, end);
            done = blotted;
        }
        return shown.Append(text, done, text.Length - done).ToString();
    }
}
