using System.Text.RegularExpressions;

namespace LiveStation.Conventions.Tests.Texts;

/// <summary>A word that public documentation in English does not use, because a .NET reader has to decode it.</summary>
/// <param name="Pattern">The word in its forms.</param>
/// <param name="Instead">What to write instead.</param>
internal sealed record BannedWord(Regex Pattern, string Instead)
{
    /// <summary>All of them. The vocabulary is the one of learn.microsoft.com.</summary>
    public static IReadOnlyList<BannedWord> All { get; } =
    [
        Write("returns, reports or contains", insteadOf: "tells?|told|telling"),
        Write("response", insteadOf: "answer(s|ed|ing)?"),
        Write("value, name or literal", insteadOf: "(enum|known|unknown|documented|wire) words?|words? of"),
        Write("returns or reads", insteadOf: "gives?|gave|given back|give back"),
        Write("is, represents or replaces", insteadOf: "stands?|stood"),
        Write("creates", insteadOf: "makes (an?|one)|made of"),
        Write("specifies, states or is", insteadOf: "says|said"),
        Write("skip or accept", insteadOf: "pass(es|ed)? over|lets? pass|lets? go|stays? out"),
        Write("the noun", insteadOf: "what (comes|came|stands|becomes)"),
        Write("null, empty or none", insteadOf: "says? nothing|signs? for nothing|for nobody"),
        Write("unexpected, invalid or not supported", insteadOf: "odd|strange"),
        Write("unchanged", insteadOf: "as it (came|comes|stood)|as they (came|come|stood)"),
        Write("disable", insteadOf: "switch(es|ed)? off"),
        Write("'is required' or 'can be omitted'", insteadOf: "has to come|left out|leave out"),
        Write("requires or accepts", insteadOf: "wants?"),
        Write("fails or is refused", insteadOf: "held against|hold against"),
        Write("'Gets …' for a method, a noun phrase for a property", insteadOf: "gets or sets"),
    ];

    /// <summary>Returns the objections to a text.</summary>
    /// <param name="place">Where the text is.</param>
    /// <param name="text">The text, without code.</param>
    public static IEnumerable<string> ObjectionsTo(string place, string text) =>
        from word in All
        from Match match in word.Pattern.Matches(text)
        select $"{place}: write {word.Instead}, not '{match.Value}'";

    private static BannedWord Write(string instead, string insteadOf) =>
        new(new Regex($@"\b({insteadOf})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), instead);
}
