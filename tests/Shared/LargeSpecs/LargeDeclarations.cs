using static LiveStation.Tests.Shared.LargeSpecs.LargeText;

namespace LiveStation.Tests.Shared.LargeSpecs;

/// <summary>Specs with many declarations of one kind, or many parts of one declaration.</summary>
internal static class LargeDeclarations
{
    /// <summary>A function for each construct. It returns a file with the given number of repetitions.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["enum values"] = n => $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    values:\n{Lines(n, "      A#: { en: W, ko: W }")}",
        ["aliases of one enum value"] = n =>
            $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    values:\n      A:\n        en: W\n        ko: W\n        aliases:\n{Lines(n, "          - a#")}",
        ["facts of one enum value"] = n =>
            $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    facts:\n{Lines(n, "      f#: { type: int, en: W, ko: W }")}"
            + $"    values:\n      A:\n        en: W\n        ko: W\n{Lines(n, "        f#: 1")}",
        ["facts that are values of a large enum"] = n =>
            $"enums:\n  E:\n    doc: {{ en: W, ko: W }}\n    values:\n{Lines(n, "      A#: { en: W, ko: W }")}"
            + $"  F:\n    doc: {{ en: W, ko: W }}\n    facts: {{ f: {{ type: E, en: W, ko: W }} }}\n    values:\n{Lines(n, "      B#: { f: A#, en: W, ko: W }")}",
        ["enums"] = n => $"enums:\n{Lines(n, "  E#: { doc: { en: W, ko: W }, values: { A: { en: W, ko: W } } }")}",
        ["types"] = n => $"types:\n{Lines(n, "  T#: { doc: { en: W, ko: W }, fields: { a: { type: string, en: W, ko: W } } }")}",
        ["fields of one type"] = n => $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text} }}")}",
        ["fields with a rule about another field"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, "      a#: { type: int, min: a0, optional: true, en: W, ko: W }")}",
        ["conditions of one requirement"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text}, optional: true }}")}"
            + $"      b:\n        type: string\n        en: W\n        ko: W\n        requiredIf:\n{Lines(n, "          a#: x")}",
        ["values that a rule allows"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      b:\n        type: string\n        en: W\n        ko: W\n        oneOf:\n{Lines(n, "          - a#")}",
        ["types that contain each other"] = n =>
            Sent("T0") + $"types:\n{Lines(n, "  T#: { doc: { en: W, ko: W }, fields: { a: { type: T+, optional: true, en: W, ko: W } } }")}"
            + $"  T{n}: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ type: string, length: 1..2, en: W, ko: W }} }} }}\n",
        ["transitions"] = n =>
            Words + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields: {{ s: {{ type: E, en: W, ko: W }} }}\n    states:\n      member: s\n      transitions:\n"
            + Lines(n, "        - { from: A, to: B, en: W, ko: W }"),
        ["transitions by one operation"] = n =>
            Words + Operation("o", "/o") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields: {{ s: {{ type: E, en: W, ko: W }} }}\n    states:\n      member: s\n      transitions:\n"
            + Lines(n, "        - { from: A, to: B, by: o }"),
        ["operations"] = n => $"operations:\n{Lines(n, "  o#: { name: N#, doc: { en: W, ko: W }, route: GET /a#, returns: none, examples: { e: { status: 200 } } }")}",
        ["query values of one operation"] = n =>
            $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: none\n    query:\n{Lines(n, "      q#: { type: int, optional: true, en: W, ko: W }")}"
            + $"    examples:\n      e:\n        status: 200\n        query:\n{Lines(n, "          q#: 1")}",
        ["examples of one operation"] = n =>
            $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: none\n    examples:\n{Lines(n, "      e#: { status: 200 }")}",
        ["members of one example"] = n =>
            $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text} }}")}"
            + $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: T\n    examples:\n      e:\n        status: 200\n        response:\n          content:\n{Lines(n, "            a#: x")}",
        ["errors and examples of them"] = n =>
            $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: none\n    examples:\n{Lines(n, "      e#: { status: 404, error: 7 }")}",
        ["callbacks"] = n =>
            $"types: {{ T: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ {Text} }} }} }} }}\n"
            + $"callbacks:\n{Lines(n, "  c#: { doc: { en: W, ko: W }, body: T, examples: { e: { body: { a: x } } } }")}",
        ["groups"] = n => $"groups:\n{Lines(n, "  G#: { en: W, ko: W }")}",
        ["values that a rule allows in a zone"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      b:\n        type: string\n        en: W\n        ko: W\n        oneOf:\n          public:\n{Lines(n, "            - a#")}",
        ["zones of a rule"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      b:\n        type: string\n        en: W\n        ko: W\n        oneOf:\n{Lines(n, "          zone#: [x]")}",
        ["values of one condition"] = n =>
            Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      a: {{ {Text}, optional: true }}\n"
            + $"      b:\n        type: string\n        en: W\n        ko: W\n        requiredIf:\n          a:\n{Lines(n, "            - x#")}",
        ["aliases of one field"] = n => Field("aliases", Lines(n, "          - x#")),
        ["values that indicate null"] = n => Field("nothing", Lines(n, "          - x#")),
        ["zones of one field"] = n => Field("zones", Lines(n, "          - bank-only")),
        ["path values of one operation"] = n =>
            $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: GET /o\n    returns: none\n    path:\n{Lines(n, "      p#: { type: int, en: W, ko: W }")}"
            + $"    examples:\n      e:\n        status: 200\n        path:\n{Lines(n, "          p#: 1")}",
        ["members of one request"] = n =>
            $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text} }}")}"
            + $"operations:\n  o:\n    doc: {{ en: W, ko: W }}\n    route: PUT /o\n    body: T\n    returns: none\n    examples:\n      e:\n        status: 200\n        body:\n{Lines(n, "          a#: x")}",
        ["members of one message"] = n =>
            $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n{Lines(n, $"      a#: {{ {Text} }}")}"
            + $"callbacks:\n  c:\n    doc: {{ en: W, ko: W }}\n    body: T\n    examples:\n      e:\n        body:\n{Lines(n, "          a#: x")}",
        ["messages of one callback"] = n =>
            $"types: {{ T: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ {Text} }} }} }} }}\n"
            + $"callbacks:\n  c:\n    doc: {{ en: W, ko: W }}\n    body: T\n    examples:\n{Lines(n, "      e#: { body: { a: x } }")}",
    };
}
