using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>The texts of one call that must not be shown, and how they are blotted out of others.</summary>
/// <remarks>
/// They are found plain and in every common encoding: percent and form encoding, escapes of JSON and HTML, Base64 in both
/// alphabets and at each alignment, hexadecimal digits; also split by blanks, control characters or tags, and in several
/// encodings around each other. A text of less than four characters is found only where it is a word of its own, and one of
/// a single character is not: it would take more out of a message than it hides.
/// </remarks>
internal sealed class HiddenTexts
{
    private const string Blot = "***";
    private const int MostSearched = 16 * 1024;

    // A text that is still longer is taken for one that shows something.
    private const int MostWindows = 32;

    // A body that holds more secrets than this is no error message, and nothing of it is shown.
    private const int MostTexts = 4096;

    // Of a secret that is cut at the end of what is searched, no common form is longer: a letter beyond ASCII has nine
    // characters in percent encoding, and encodings in each other of short secrets have room too.
    private const int LongestLetter = 9;
    private const int LongestShortForm = 2 * 1024;

    private readonly HiddenForms _forms = new();
    private readonly int _count;
    private readonly int _longestForm = LongestShortForm;

    /// <summary>Prepares to find some texts.</summary>
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

    /// <summary>No texts.</summary>
    public static HiddenTexts None { get; } = new([]);

    /// <summary>A text with asterisks in place of what must not be shown; the same text when there is nothing.</summary>
    /// <param name="text">The text. Of a very long one, the end is dropped.</param>
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

    /// <summary>Whether something in a text must not be shown, however long the text is.</summary>
    /// <param name="text">The text.</param>
    public bool IsShownIn(string text)
    {
        // Each window holds the end of the one before, so that none cuts a secret in two.
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

    /// <summary>An exception that shows nothing hidden: the same one, unless it or a cause of it shows something.</summary>
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
