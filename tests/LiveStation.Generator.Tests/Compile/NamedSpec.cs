using System.Globalization;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>A kind of name in a spec. Creates specs with many names of that kind, each on its own line.</summary>
/// <param name="Role">The kind of name.</param>
/// <param name="Marker">The place in the spec.</param>
/// <param name="Line">Returns the line for a name and its number.</param>
internal sealed record NamedSpec(string Role, string Marker, Func<string, int, string> Line)
{
    private const string Doc = "en: A., ko: 가.";

    /// <summary>Another place with names derived from the same names, or null.</summary>
    public NamedSpec? Partner { get; init; }

    /// <summary>Whether each name is also described as a group.</summary>
    public bool DescribesGroups { get; init; }

    private const string Template = """
        spec: 1
        service:
          name: #service
          doc: { en: A., ko: 가. }
          auth: ncp-signature-v2
          paging: { page: page, size: size, first: 0, max: 50 }
          zones:
            public: { base: "https://a.example", prefix: /v1, region: KR, en: A., ko: 가. }
            closed: { base: "https://a.example", prefix: /v2, region: XX, en: A., ko: 가. }
        #zones
          errors:
            service:
              7: { label: NOT_FOUND, http: 404, class: not-found, retry: never, en: A., ko: 가. }
        #errors
        group: Goods
        groups:
          Goods: { en: A., ko: 가. }
        #groups
        enums:
          Kind:
            doc: { en: A., ko: 가. }
            facts:
              ofKind: { type: Tone, en: A., ko: 가. }
              ofInt: { type: int, en: A., ko: 가. }
        #facts
            values:
              BIG: { ofKind: LOW, ofInt: 1, #values en: A., ko: 가. }
          Tone:
            doc: { en: A., ko: 가. }
            values:
              LOW: { en: A., ko: 가. }
        #words
        #enums
        types:
          Item:
            doc: { en: A., ko: 가. }
            key: id
            fields:
              id: { type: string, en: A., ko: 가. }
              kind: { type: Kind, optional: true, en: A., ko: 가. }
              part: { type: Order, en: A., ko: 가. }
              sign: { type: int, optional: true, nothing: [0], en: A., ko: 가. }
        #fields
          Order:
            doc: { en: A., ko: 가. }
            fields:
              id: { type: string, length: 1..5, en: A., ko: 가. }
              kind: { type: Kind, oneOf: [BIG], en: A., ko: 가. }
              when: { type: int, requiredIf: { kind: BIG }, min: 1, en: A., ko: 가. }
              made: { type: timestamp(ms), optional: true, min: now + 5, en: A., ko: 가. }
        #sizes
        #sent
        #types
        operations:
          getOne:
            route: GET /one/{id}
            doc: { en: A., ko: 가. }
            path: { id: { type: string, en: A., ko: 가. } }
            query: { kind: { type: Kind, optional: true, oneOf: [BIG], en: A., ko: 가. } }
            returns: Item
          listAll:
            route: GET /all
            doc: { en: A., ko: 가. }
            paged: true
            returns: list<Item>
          makeOne:
            route: POST /one
            doc: { en: A., ko: 가. }
            body: Order
            returns: Item
        #operations
        callbacks:
          itemMade:
            doc: { en: A., ko: 가. }
            body: Item
        #callbacks
        """;

    private static readonly string Text = Template.Replace("#sizes", NumberTests.Sizes);

    public static readonly NamedSpec[] All =
    [
        new("zone", "zones", (name, _) =>
            $"    \"{name}\": {{ base: \"https://a.example\", prefix: /v1, region: KR, {Doc} }}"),
        new("error", "errors", (name, number) =>
            $"      {Of(1000 + number)}: {{ label: \"{name}\", http: 404, class: not-found, retry: never, {Doc} }}"),
        new("name of an error", "errors", (name, number) =>
            $"      {Of(1000 + number)}: {{ label: L, name: \"{name}\", http: 404, class: not-found, retry: never, {Doc} }}"),
        new("enum", "enums", (name, _) => $"  \"{name}\": {{ doc: {{ {Doc} }}, facts: {{ ofTone: {{ type: Tone, {Doc} }} }}, "
            + $"values: {{ LOW: {{ ofTone: LOW, {Doc} }} }} }}"),
        new("value", "words", (name, _) => $"      \"{name}\": {{ {Doc} }}"),
        new("name of a value", "words", (name, number) => $"      V{Of(number)}: {{ name: \"{name}\", {Doc} }}"),
        new("field", "fields", (name, _) => $"      \"{name}\": {{ type: Kind, {Doc} }}"),
        new("name of a field", "fields", (name, number) =>
            $"      f{Of(number)}: {{ type: int, nothing: [7], name: \"{name}\", {Doc} }}"),
        new("field that is sent", "sent", (name, _) => $"      \"{name}\": {{ type: Kind, oneOf: [BIG], {Doc} }}"),
        new("type", "types", (name, _) => $"  \"{name}\": {{ doc: {{ {Doc} }}, fields: {{ id: {{ type: string, {Doc} }}, "
            + $"inner: {{ type: \"{name}\", optional: true, {Doc} }}, item: {{ type: Item, {Doc} }} }} }}"),
        new("group", "operations", (name, number) => Operation($"g{Of(number)}", number, "", $"group: \"{name}\", name: Get"))
        { DescribesGroups = true },
        new("operation", "operations", (name, number) => Operation(name, number, "", "name: X" + Of(number))),
        new("name of an operation", "operations", (name, number) => Operation($"o{Of(number)}", number, "", $"name: \"{name}\"")),
        new("path parameter", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "/{p}", $"path: {{ p: {{ type: int, min: 1, name: \"{name}\", {Doc} }} }}")),
        new("path parameter beside a body", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "/{p}",
            $"body: Order, path: {{ p: {{ type: Kind, oneOf: [BIG], name: \"{name}\", {Doc} }} }}", "POST")),
        new("query parameter", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "", $"query: {{ \"{name}\": {{ type: Kind, optional: false, {Doc} }}, "
            + $"z9: {{ type: Kind, oneOf: {{ public: [BIG] }}, {Doc} }} }}")),
        new("plain query parameter", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "", $"query: {{ q: {{ type: Kind, oneOf: {{ public: [BIG] }}, name: \"{name}\", {Doc} }} }}")),
        new("option", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "", $"query: {{ \"{name}\": {{ type: int, min: 1, optional: true, {Doc} }} }}")),
        new("query parameter beside options", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "", $"query: {{ q: {{ type: int, name: \"{name}\", {Doc} }}, "
            + $"z9: {{ type: int, min: 1, optional: true, {Doc} }} }}")),
        new("query parameter of a paged list", "operations", (name, number) =>
            $"  o{Of(number)}: {{ route: GET /r{Of(number)}, doc: {{ {Doc} }}, paged: true, returns: list<Item>, "
            + $"query: {{ q: {{ type: int, name: \"{name}\", {Doc} }} }} }}"),
        new("callback", "callbacks", (name, _) => $"  \"{name}\": {{ doc: {{ {Doc} }}, body: Item }}"),
        new("name of a callback", "callbacks", (name, number) =>
            $"  c{Of(number)}: {{ name: \"{name}\", doc: {{ {Doc} }}, body: Item }}"),
    ];

    /// <summary>Places with names that are derived from each other, in the forms of the names in generated code.</summary>
    public static readonly NamedSpec[] Derived =
    [
        new("type and the codec of a field", "types", (name, _) => TypeLine("CodecOf" + name))
        {
            Partner = new("", "fields", (name, number) => $"      a{Of(number)}: {{ type: int, nothing: [7], name: \"{name}Json\", {Doc} }}\n"
                + $"      b{Of(number)}: {{ type: \"CodecOf{name}\", {Doc} }}"),
        },
        new("path parameter and option", "operations", (name, number) => Operation(
            $"o{Of(number)}", number, "/{p}", $"path: {{ p: {{ type: Kind, oneOf: [BIG], name: \"{name}\", {Doc} }} }}, "
            + $"query: {{ q: {{ type: Kind, oneOf: [BIG], optional: true, name: \"{name}\", {Doc} }} }}")),
    ];

    /// <summary>A spec with a name of the service.</summary>
    public static string Named(string service) => Fill("service", $"\"{service}\"");

    /// <summary>A spec with an enum that has a fact with a name.</summary>
    public static string WithFact(string name) => Fill(
        "facts", $"      f1: {{ type: Tone, name: \"{name}\", {Doc} }}").Replace("ofInt: 1,", "ofInt: 1, f1: LOW,");

    /// <summary>The spec with names at this place.</summary>
    public string With(IReadOnlyCollection<(string Name, int Number)> names) => Lines(
        Put(Partner?.Put(Text, names) ?? Text, names)
            .Replace("#groups", DescribesGroups ? string.Join('\n', names.Select(one => GroupLine(one.Name))) : "#"));

    /// <summary>Returns the lines of the spec that belong to a name.</summary>
    public IEnumerable<string> LinesOf(string name, int number)
    {
        IEnumerable<string> lines = Line(name, number).Split('\n');
        if (DescribesGroups)
            lines = lines.Append(GroupLine(name));
        return Partner is null ? lines : lines.Concat(Partner.LinesOf(name, number));
    }

    private string Put(string text, IReadOnlyCollection<(string Name, int Number)> names) =>
        text.Replace("#" + Marker, string.Join('\n', names.Select(one => Line(one.Name, one.Number))));

    private static string TypeLine(string name) => $"  \"{name}\": {{ doc: {{ {Doc} }}, fields: {{ id: {{ type: string, {Doc} }} }} }}";

    private static string GroupLine(string name) => $"  \"{name}\": {{ {Doc} }}";

    private static string Fill(string marker, string text) => Lines(Text.Replace("#" + marker, text));

    private static string Lines(string text) => string.Join('\n', text.Split('\n')
        .Select(line => line.Replace("#service", "Shop").Replace("#values", ""))
        .Where(line => !line.StartsWith('#')));

    private static string Operation(string id, int number, string route, string rest, string method = "GET") =>
        $"  \"{id}\": {{ route: \"{method} /r{Of(number)}{route}\", doc: {{ {Doc} }}, returns: Item, {rest} }}";

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
