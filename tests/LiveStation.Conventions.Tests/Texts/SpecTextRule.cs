using System.Text.RegularExpressions;

namespace LiveStation.Conventions.Tests.Texts;

/// <summary>A rule for the form of texts in the spec.</summary>
/// <param name="Rule">The rule, as it appears in a message.</param>
/// <param name="Holds">Whether a text follows the rule or the rule does not apply to it.</param>
internal sealed partial record SpecTextRule(string Rule, Func<SpecText, bool> Holds)
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<SpecTextRule> All { get; } =
    [
        new("ends in a full stop", text => text.Text.EndsWith('.')),
        new("asks no question", text => !text.Text.Contains('?')),
        new("has at most 2 sentences, except in a note or a condition",
            text => text.Kind == SpecTextKind.Remark || text.Sentences.Length <= 2),
        new("has a number of 3 or more in digits", text => !(text.Language == "en" && NumberInLetters().IsMatch(text.Text))),
        new("says only in a note how a page was read", text => text.Kind == SpecTextKind.Remark || !Reading().IsMatch(text.Text)),

        English("begins with a verb in the third person", IsMethod, text => Verb().IsMatch(text.Text)),
        English("begins with the verb that .NET uses: Gets, Lists, Creates, …",
            text => text.Kind == SpecTextKind.Operation, text => !UnusualVerb().IsMatch(text.Text)),
        English("begins with a noun: no question word, no pronoun, no verb", IsNoun, text => !NoNoun().IsMatch(text.Text)),

        Korean("has a word in Korean", _ => true, text => text.Text.Any(letter => letter is >= '가' and <= '힣')),
        Korean("ends each sentence in 니다", text => IsMethod(text) || text.Kind == SpecTextKind.Remark,
            text => text.Sentences.All(one => Formal().IsMatch(one))),
        Korean("begins with a noun phrase without an ending", IsNoun, text => !Ending().IsMatch(text.Sentences[0])),
        Korean("begins with a noun phrase, not with a sentence made a noun",
            text => IsNoun(text) && text.Kind != SpecTextKind.Value, text => !NounOfSentence().IsMatch(text.Sentences[0])),
        Korean("ends each sentence after the first in 니다", IsNoun,
            text => text.Sentences.Skip(1).All(one => Formal().IsMatch(one))),
    ];

    private static SpecTextRule English(string rule, Func<SpecText, bool> concerns, Func<SpecText, bool> holds) =>
        new(rule, text => text.Language != "en" || !concerns(text) || holds(text));

    private static SpecTextRule Korean(string rule, Func<SpecText, bool> concerns, Func<SpecText, bool> holds) =>
        new(rule, text => text.Language != "ko" || !concerns(text) || holds(text));

    private static bool IsMethod(SpecText text) => text.Kind is SpecTextKind.Operation or SpecTextKind.Method;

    private static bool IsNoun(SpecText text) => text.Kind is SpecTextKind.Thing or SpecTextKind.Member or SpecTextKind.Value;

    [GeneratedRegex("^[A-Z][a-z]+s ")]
    private static partial Regex Verb();

    [GeneratedRegex("^(Answers|Does|Gives|Makes|Reads|Says|Takes|Tells) ")]
    private static partial Regex UnusualVerb();

    [GeneratedRegex("^(What|Which|Who|Whom|Whose|How|Where|When|Why|It|Its|They|Their|There|This|That|These|Those|Something|Nothing"
        + "|Somebody|Nobody|Whether (it|they|there|this|that)|Gets|Sets|Returns|Reads|Gives|Says|Tells)\\b")]
    private static partial Regex NoNoun();

    [GeneratedRegex("\\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|sixty|hundred|thousand)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumberInLetters();

    [GeneratedRegex("could (not )?be (read|verified)|was not available|concluded|inferred|(newer|older|the) page\\b"
        + "|추론|(예전|이전)( 공식)? 문서|문서에서 확인", RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    // A remark in parentheses can follow: 생성합니다(최대 10개).
    [GeneratedRegex("니다(\\([^)]*\\))?\\.$")]
    private static partial Regex Formal();

    [GeneratedRegex("[다요까]\\.$")]
    private static partial Regex Ending();

    [GeneratedRegex("(있음|없음|않음|하지 못함|됨)\\.$")]
    private static partial Regex NounOfSentence();
}
