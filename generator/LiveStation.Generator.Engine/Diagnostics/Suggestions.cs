using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>
/// Suggests the known names that unknown ones were probably meant to be. Comparing a name with all known ones costs time,
/// so the letters compared in one stage are limited: in a spec with many thousands of unknown names, only the first of them
/// get a suggestion.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>After so many compared letters, no further name is suggested.</summary>
    public const int MostCompared = 2_000_000;

    private IEnumerable<string>? _known;
    private string[] _inOrder = [];
    private int _letters;

    /// <summary>How many letters were compared so far.</summary>
    public int Compared { get; private set; }

    /// <summary>A sentence that helps with an unknown name; empty when the limit is reached.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known ones.</param>
    public Phrase For(string name, IEnumerable<string> known) => For(name, known, out _);

    /// <summary>The same sentence, and the name in it.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known ones.</param>
    /// <param name="nearest">The name that was probably meant; null when none is near enough.</param>
    public Phrase For(string name, IEnumerable<string> known, out string? nearest)
    {
        nearest = null;
        if (Compared >= MostCompared)
            return Phrase.None;
        // One set is asked for again and again, and sorting it each time would cost more than comparing.
        if (!ReferenceEquals(known, _known))
        {
            (_known, _inOrder) = (known, [.. known.Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal)]);
            _letters = _inOrder.Sum(one => one.Length);
        }
        // A name that is too long to be near one is compared with none.
        Compared += name.Length > Nearest.MostLetters ? 1 : Math.Max(1, _letters + (_inOrder.Length * name.Length));
        return Nearest.Among(_inOrder, name, out nearest);
    }
}
