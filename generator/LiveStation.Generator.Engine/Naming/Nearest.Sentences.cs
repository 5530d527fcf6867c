using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <content>Sentences with suggestions.</content>
public static partial class Nearest
{
    private const int MostNamesListed = 12;

    /// <summary>A sentence that helps with an unknown name: the nearest one, or the known ones when they are few.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known ones.</param>
    public static Phrase Sentence(string name, IEnumerable<string> known) =>
        Among([.. known.Distinct(StringComparer.Ordinal).OrderBy(one => one, StringComparer.Ordinal)], name, out _);

    /// <summary>The same sentence for names that are sorted already, and the name in it.</summary>
    /// <param name="candidates">The known names.</param>
    /// <param name="name">The unknown name.</param>
    /// <param name="nearest">The name that was probably meant; null when none is near enough.</param>
    internal static Phrase Among(string[] candidates, string name, out string? nearest)
    {
        nearest = To(name, candidates);
        if (nearest is not null)
            return DidYouMean(nearest);
        string listed = string.Join(", ", candidates.Take(MostNamesListed));
        return candidates.Length switch
        {
            0 => new Phrase("None is defined.", "정의된 것이 없습니다."),
            <= MostNamesListed => Phrase.Of("Valid values: {0}.", "사용할 수 있는 값: {0}.", listed),
            _ => Phrase.Of(
                "The {0} valid values include: {1}.", "사용할 수 있는 값 {0}개 중 일부: {1}.",
                candidates.Length.ToString(CultureInfo.InvariantCulture), listed),
        };
    }

    /// <summary>The sentence that suggests a name.</summary>
    /// <param name="name">The name.</param>
    public static Phrase DidYouMean(string name) => Phrase.Of("Did you mean '{0}'?", "혹시 '{0}'인가요?", name);
}
