using static LiveStation.Tests.Shared.LargeSpecs.LargeText;

namespace LiveStation.Tests.Shared.LargeSpecs;

/// <summary>Specs with a large <c>service</c> section, and specs that extend others in many places.</summary>
internal static class LargeAdditions
{
    private const string Code = "{ label: L#, http: 409, class: conflict, retry: never, en: W, ko: W }";

    private const string Zone = "{ base: https://a.example.com, prefix: /v#, region: KR, en: W, ko: W }";

    /// <summary>A function for each construct. It returns a file with the given number of repetitions.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["zones"] = n => Service(zones: Lines(n, "    z#: " + Zone)),
        ["actors"] = n => Service($"  actors:\n{Lines(n, "    a#: { en: W, ko: W }")}"),
        ["languages that are repeated"] = n => Service($"  languages:\n{Lines(n, "    - ko")}"),
        ["error codes of the service"] = n => Service($"  errors:\n    service:\n{Lines(n, "      1#: " + Code)}"),
        ["error codes of the gateway"] = n => Service($"  errors:\n    gateway:\n{Lines(n, "      1#: " + Code)}"),
        ["refusals of one error code"] = n => Service(
            "  errors:\n    service:\n      1:\n        label: L\n        http: 409\n        class: conflict\n        retry: never\n"
            + $"        en: W\n        ko: W\n        for:\n{Lines(n, "          - used")}"),
        ["zones that are added"] = n => $"extend:\n  service:\n    zones:\n{Lines(n, "      z#: " + Zone)}",
        ["values that are added to an enum"] = n =>
            Words + $"extend:\n  enums:\n    E:\n      values:\n{Lines(n, "        X#: { en: W, ko: W }")}",
        ["enums that are extended"] = n =>
            $"enums:\n{Lines(n, "  E#: { doc: { en: W, ko: W }, values: { A: { en: W, ko: W } } }")}"
            + $"extend:\n  enums:\n{Lines(n, "    E#: { values: { B: { en: W, ko: W } } }")}",
        ["fields that are added to a type"] = n =>
            $"types: {{ T: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ {Text} }} }} }} }}\n"
            + $"extend:\n  types:\n    T:\n      fields:\n{Lines(n, $"        b#: {{ {Text} }}")}",
        ["types that are extended"] = n =>
            $"types:\n{Lines(n, $"  T#: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ {Text} }} }} }}")}"
            + $"extend:\n  types:\n{Lines(n, $"    T#: {{ fields: {{ b: {{ {Text} }} }} }}")}",
        ["operations that are extended"] = n =>
            $"operations:\n{Lines(n, "  o#: { name: N#, doc: { en: W, ko: W }, route: GET /a#, returns: none, examples: { e: { status: 200 } } }")}"
            + $"extend:\n  operations:\n{Lines(n, "    o#: { examples: { f: { status: 204 } } }")}",
        ["query values that are added to an operation"] = n =>
            Operation("o", "/o") + $"extend:\n  operations:\n    o:\n      query:\n{Lines(n, "        q#: { type: int, optional: true, en: W, ko: W }")}",
        ["examples that are added to an operation"] = n =>
            Operation("o", "/o") + $"extend:\n  operations:\n    o:\n      examples:\n{Lines(n, "        f#: { status: 204 }")}",
        ["callbacks that are extended"] = n =>
            Message + $"callbacks:\n{Lines(n, "  c#: { doc: { en: W, ko: W }, body: T, examples: { e: { body: { a: x } } } }")}"
            + $"extend:\n  callbacks:\n{Lines(n, "    c#: { examples: { f: { body: { a: x } } } }")}",
        ["examples that are added to a callback"] = n =>
            Message + "callbacks: { c: { doc: { en: W, ko: W }, body: T, examples: { e: { body: { a: x } } } } }\n"
            + $"extend:\n  callbacks:\n    c:\n      examples:\n{Lines(n, "        f#: { body: { a: x } }")}",
    };

    private static string Message => $"types: {{ T: {{ doc: {{ en: W, ko: W }}, fields: {{ a: {{ {Text} }} }} }} }}\n";

    // An error code must not begin with 0, so each has a digit before its number.
    private static string Service(string more = "", string zones = "    public: { base: https://a.example.com, prefix: /v1, region: KR, en: W, ko: W }\n") =>
        $"spec: 1\nservice:\n  name: Shop\n  doc: {{ en: W, ko: W }}\n  auth: ncp-signature-v2\n  zones:\n{zones}{more}"
        + "groups: { Goods: { en: W, ko: W } }\ngroup: Goods\n" + Operation("o", "/o");
}
