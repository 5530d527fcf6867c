using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>
/// Suggests the known names that unknown ones were probably meant to be. Comparing a name with all known ones takes time,
/// so the number of compared letters in one stage is limited: in a spec with many thousands of unknown names, only the first
/// get a suggestion.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>The maximum number of compared letters; after it, no further names are suggested.</summary>
    public const int MostCompared = 2_000_000;

    private IEnumerable<string>? _known;
    private string[] _inOrder = [];
    private int _letters;

    /// <summary>The number of letters compared so far.</summary>
    public int Compared { get; private set; }

    /// <summary>Returns a hint for an unknown name; empty when the limit is reached.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names.</param>
    public Phrase For(string name, IEnumerable<string> known) => For(name, known, out _);

    /// <summary>Returns the same sentence, and the name in it.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names.</param>
    /// <param name="nearest">The name that was probably meant; null when none is similar enough.</param>
    public Phrase For(string name, IEnumerable<string> known, out string? nearest)
    {
        nearest = null;
        if (Compared >= MostCompared)
            return Phrase.None;
        // The same set is used repeatedly, and sorting it each time would take longer than comparing.
        if (!ReferenceEquals(known, _known))
        {
            (_known, _inOrder) = (known, [.. known.Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal)]);
            _letters = _inOrder.Sum(one => one.Length);
        }
        // A name that is too long for suggestions is not compared.
        Compared += name.Length > Nearest.MostLetters ? 1 : Math.Max(1, _letters + (_inOrder.Length * name.Length));
        return Nearest.Among(_inOrder, name, out nearest);
    }
}
