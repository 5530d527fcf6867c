using static LiveStation.Tests.Shared.LargeSpecs.LargeText;

namespace LiveStation.Tests.Shared.LargeSpecs;

/// <summary>Specs with many statements of one kind about the objects that the service keeps.</summary>
internal static class LargeBehavior
{
    private const string Made = "        - { to: A, by: make }\n        - { from: A, to: B, en: W, ko: W }\n";

    /// <summary>A function for each construct. It returns a file with the given number of repetitions.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["owners of one type"] = n => Kept(owner: "\n" + Lines(n, "      - O")),
        ["conditions of external objects"] = n => Kept(type: "    external:\n" + Lines(n, "      f#: x"), fields: Fields(n)),
        ["values of one condition of external objects"] = n => Kept(type: "    external:\n      m:\n" + Lines(n, "        - x#")),
        ["states in which objects are gone"] = n => Kept(states: "      gone:\n" + Lines(n, "        - B")),
        ["states before one transition"] = n => Kept(transitions: Transition("from", Lines(n, "            - B"))),
        ["types that change with one transition"] = n => Kept(transitions: Transition("from: B\n          with", Lines(n, "            O#: A"))),
        ["states that are entered with one transition"] = n =>
            Kept(transitions: Transition("from: B\n          with", "            P:\n" + Lines(n, "              - true"))),
        ["conditions of one transition"] = n => Kept(transitions: Transition("from: B\n          if", Lines(n, "            f#: x")), fields: Fields(n)),
        ["values of one condition of a transition"] = n =>
            Kept(transitions: Transition("from: B\n          if", "            m:\n" + Lines(n, "              - x#"))),
        ["cases of one assigned value"] = n => Kept(fields: Extra("assigned", Lines(n, "          f#: { x: m }")) + Fields(n)),
        ["values of one case of an assigned value"] = n => Kept(fields: Extra("assigned", "          m:\n" + Lines(n, "            x#: m"))),
        ["types that one value identifies"] = n => Kept(fields: Extra("keyOf", Lines(n, "          - O"))),
        ["members that one value sets"] = n => Kept(sent: Extra("sets", Lines(n, "          f#: \"{name}\"")), fields: Fields(n)),
        ["conditions under which a member is present"] = n =>
            Kept(fields: Extra("optional: true\n        presentIf", Lines(n, "          f#: x")) + Fields(n)),
        ["values of one condition of a present member"] = n =>
            Kept(fields: Extra("optional: true\n        presentIf", "          m:\n" + Lines(n, "            - x#"))),
        ["operations that show a member"] = n => Kept(fields: Extra("optional: true\n        shownBy", Lines(n, "          - get"))),
        ["members that one value filters"] = n => Kept(query: Filter(Lines(n, "            f#: { on: x }")), fields: Fields(n)),
        ["values of one filter"] = n => Kept(query: Filter("            m:\n" + Lines(n, "              x#: y#"))),
        ["needs of one operation"] = n => Kept(get: "    needs:\n" + Lines(n, "      - { that: { m: x# }, en: W, ko: W }")),
        ["values for which one need applies"] = n =>
            Kept(get: Need("if", Lines(n, "          q#: x") + "        that:\n          m: x\n", Lines(n, "      q#: { type: string, optional: true, en: W, ko: W }"))),
        ["values of one value for which a need applies"] = n =>
            Kept(get: Need("if", "          q:\n" + Lines(n, "            - x#") + "        that:\n          m: x\n", "      q: { type: string, optional: true, en: W, ko: W }\n")),
        ["conditions of one need"] = n => Kept(get: Need("that", Lines(n, "          f#: x")), fields: Fields(n)),
        ["values of one condition of a need"] = n => Kept(get: Need("that", "          m:\n" + Lines(n, "            - x#"))),
        ["conditions of one list"] = n => Kept(list: "    only:\n" + Lines(n, "      f#: x"), fields: Fields(n)),
        ["values of one condition of a list"] = n => Kept(list: "    only:\n      m:\n" + Lines(n, "        - x#")),
        ["addresses of one callback"] = n => Kept() + "callbacks:\n  c:\n    doc: { en: W, ko: W }\n    body: L\n    sends: L\n    to:\n"
            + Lines(n, "      - m") + "    examples: { e: { body: { news: A } } }\n",
    };

    private static string Fields(int count) => Lines(count, $"      f#: {{ {Text}, optional: true }}");

    private static string Extra(string key, string values) => $"      x:\n        type: string\n        en: W\n        ko: W\n        {key}:\n{values}";

    private static string Transition(string key, string values) =>
        $"        - to: A\n          after: 1 d\n          en: W\n          ko: W\n          {key}:\n{values}";

    private static string Filter(string values) =>
        $"    query:\n      x:\n        type: string\n        optional: true\n        en: W\n        ko: W\n        filter:\n{values}";

    private static string Need(string key, string values, string query = "") =>
        (query.Length > 0 ? "    query:\n" + query : "") + $"    needs:\n      - en: W\n        ko: W\n        {key}:\n{values}";

    // Objects with a state that the service keeps, with an owner, an owned type and a log.
    private static string Kept(
        string owner = " account\n", string type = "", string states = "", string transitions = "", string fields = "", string sent = "",
        string query = "", string get = "", string list = "") =>
        Words + "types:\n  O: { doc: { en: W, ko: W }, key: id, owner: account, fields: { id: { type: string, assigned: \"o{a-z:5}\", en: W, ko: W } } }\n"
        + "  P:\n    doc: { en: W, ko: W }\n    key: id\n    owner: T\n    states: { member: on, transitions: [{ to: false, en: W, ko: W }, { from: false, to: true, after: 1 d, en: W, ko: W }] }\n"
        + "    fields: { id: { type: string, assigned: \"p{a-z:5}\", en: W, ko: W }, on: { type: bool, en: W, ko: W } }\n"
        + "  L: { doc: { en: W, ko: W }, owner: T, log: news, fields: { news: { type: E, en: W, ko: W } } }\n"
        + $"  T:\n    doc: {{ en: W, ko: W }}\n    key: id\n    owner:{owner}{type}    states:\n      member: s\n{states}      transitions:\n{Made}{transitions}"
        + $"    fields:\n      id: {{ type: string, assigned: \"t{{a-z:5}}\", en: W, ko: W }}\n      s: {{ type: E, en: W, ko: W }}\n      m: {{ {Text} }}\n{fields}"
        + $"  R:\n    doc: {{ en: W, ko: W }}\n    fields:\n      m: {{ {Text} }}\n{sent}"
        + "operations:\n  make: { doc: { en: W, ko: W }, route: POST /t, creates: T, body: R, returns: none, examples: { e: { body: { m: x }, status: 204 } } }\n"
        + $"  get:\n    doc: {{ en: W, ko: W }}\n    route: GET /t/{{id}}\n    reads: T\n    path: {{ id: {{ {Text} }} }}\n    returns: none\n{get}    examples: {{ e: {{ path: {{ id: t }}, status: 204 }} }}\n"
        + $"  list:\n    doc: {{ en: W, ko: W }}\n    route: GET /t\n    lists: T\n    returns: none\n{query}{list}    examples: {{ e: {{ status: 204 }} }}\n";
}
