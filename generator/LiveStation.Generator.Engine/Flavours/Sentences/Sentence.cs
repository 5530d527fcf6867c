using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Joins sentences in both languages.</summary>
internal static class Sentence
{
    /// <summary>Joins sentences; empty if there are none. Null and empty ones are skipped.</summary>
    /// <param name="sentences">The sentences.</param>
    public static DocText Join(IEnumerable<DocText?> sentences)
    {
        DocText[] all = [.. sentences.OfType<DocText>().Where(one => one.En.Length > 0)];
        return new DocText(string.Join(" ", all.Select(one => one.En)), string.Join(" ", all.Select(one => one.Ko)));
    }

    /// <summary>Appends a sentence.</summary>
    /// <param name="first">The first sentence.</param>
    /// <param name="next">The sentence; null to append none.</param>
    public static DocText Then(this DocText first, DocText? next) => Join([first, next]);
}
