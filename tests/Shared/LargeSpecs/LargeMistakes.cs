using static LiveStation.Tests.Shared.LargeSpecs.LargeText;

namespace LiveStation.Tests.Shared.LargeSpecs;

/// <summary>Specs with many mistakes of one kind.</summary>
internal static class LargeMistakes
{
    /// <summary>A function for each construct. It returns a file with the given number of repetitions.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["unknown values of a large enum"] = n =>
            $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    values:\n{Lines(n, "      A#: { en: W, ko: W }")}"
            + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      b:\n        type: E\n        en: W\n        ko: W\n        oneOf:\n{Lines(n, "          - x#y")}",
        ["unknown types"] = n => $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, "      a#: { type: X#x, en: W, ko: W }")}",
        ["unknown keys"] = n => $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      a:\n        type: string\n        en: W\n        ko: W\n{Lines(n, "        x#y: 1")}",
        ["unknown operations of transitions"] = n =>
            Words + $"operations:\n{Lines(n, "  o#: { name: N#, doc: { en: W, ko: W }, route: GET /a#, returns: none, examples: { e: { status: 200 } } }")}"
            + "types:\n  T:\n    doc: { en: W, ko: W }\n    fields: { s: { type: E, en: W, ko: W } }\n    states:\n      member: s\n      transitions:\n"
            + Lines(n, "        - { to: B, by: x#y, en: W, ko: W }"),
        ["unknown members of an example"] = n =>
            $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text}, optional: true }}")}"
            + $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: T\n    examples:\n      e:\n        status: 200\n        response:\n          content:\n{Lines(n, "            x#y: x")}",
        ["keys without a value"] = n => $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, "      a#:")}",
        ["names that are taken"] = n => $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ name: A, {Text} }}")}",
        ["facts that a value does not have"] = n =>
            $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    facts:\n{Lines(n, "      f#: { type: int, en: W, ko: W }")}"
            + $"    values:\n{Lines(n, "      A#: { en: W, ko: W }")}",
        ["limits that are unknown fields"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, "      a#: { type: int, min: x#y, optional: true, en: W, ko: W }")}",
        ["lines that are no YAML"] = n => $"types:\n{Lines(n, "  T#: { doc: { en: W, ko: W }, fields: { a: { type: string }, b: [ } }")}",
        ["groups that are not described"] = n => $"operations:\n{Lines(n, "  o#: { group: X#x, name: N#, doc: { en: W, ko: W }, route: GET /a#, returns: none, examples: { e: { status: 200 } } }")}",
    };
}
