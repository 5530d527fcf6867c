using System.Globalization;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Specs that consist of one construct, any number of times: what a program writes, or what went wrong.</summary>
internal static class LargeSpecs
{
    private const string Words = "enums: { E: { doc: { en: W, ko: W }, values: { A: { en: W, ko: W }, B: { en: W, ko: W } } } }\n";
    private const string Text = "type: string, en: W, ko: W";

    /// <summary>Each construct, as a file of so many of it.</summary>
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
        ["groups that are not described"] = n => $"operations:\n{Lines(n, "  o#: { group: X#x, name: N#, doc: { en: W, ko: W }, route: GET /a#, returns: none, examples: { e: { status: 200 } } }")}",
    };

    /// <summary>Compiles the head and so many of a construct.</summary>
    public static CompileResult Compile(string construct, int count, Flavour? flavour = null)
    {
        SpecFile[] files = [new("head.yaml", SpecText.Head), new("large.yaml", "group: Goods\n" + All[construct](count))];
        return SpecCompiler.Compile(files, new EmitOptions("Shop", Flavour: flavour));
    }

    private static string Lines(int count, string line) => string.Concat(Enumerable.Range(0, count).Select(number =>
        line.Replace("#", Number(number), StringComparison.Ordinal).Replace("+", Number(number + 1), StringComparison.Ordinal) + "\n"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Operation(string id, string path) =>
        $"operations: {{ {id}: {{ doc: {{ en: W, ko: W }}, route: GET {path}, returns: none, examples: {{ e: {{ status: 200 }} }} }} }}\n";

    private static string Sent(string type) =>
        $"operations:\n  o: {{ doc: {{ en: W, ko: W }}, route: PUT /o, body: {type}, returns: none, examples: {{}} }}\n";
}
