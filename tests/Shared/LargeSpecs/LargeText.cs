using System.Globalization;

namespace LiveStation.Tests.Shared.LargeSpecs;

/// <summary>Parts of large specs.</summary>
internal static class LargeText
{
    /// <summary>The head of a shop.</summary>
    public const string Head = """
        spec: 1
        service:
          name: Shop
          doc: { en: A shop., ko: 가게. }
          auth: ncp-signature-v2
          zones:
            public: { base: https://shop.example.com, prefix: /v1, region: KR, en: For all., ko: 모두를 위한 곳. }
            bank-only: { base: https://bank.example.com, prefix: /v2, region: FKR, en: For banks., ko: 은행을 위한 곳. }
          paging: { page: page, size: size, first: 0, max: 50 }
          errors:
            service:
              7: { label: NOT_FOUND, http: 404, class: not-found, retry: never, en: It is not there., ko: 없음. }
        groups:
          Goods: { en: Everything in the shop., ko: 가게의 모든 것. }
        """;

    /// <summary>The keys of a text.</summary>
    public const string Text = "type: string, en: W, ko: W";

    /// <summary>An enum with two values.</summary>
    public const string Words = "enums: { E: { doc: { en: W, ko: W }, values: { A: { en: W, ko: W }, B: { en: W, ko: W } } } }\n";

    /// <summary>Repeats a line. Its number replaces <c>#</c>, and the next number <c>+</c>.</summary>
    /// <param name="count">The number of lines.</param>
    /// <param name="line">The line.</param>
    public static string Lines(int count, string line) => string.Concat(Enumerable.Range(0, count).Select(number =>
        line.Replace("#", Number(number), StringComparison.Ordinal).Replace("+", Number(number + 1), StringComparison.Ordinal) + "\n"));

    /// <summary>An operation without values.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="path">Its path.</param>
    public static string Operation(string id, string path) =>
        $"operations: {{ {id}: {{ doc: {{ en: W, ko: W }}, route: GET {path}, returns: none, examples: {{ e: {{ status: 200 }} }} }} }}\n";

    /// <summary>An operation that sends a type.</summary>
    /// <param name="type">The type.</param>
    public static string Sent(string type) =>
        $"operations:\n  o: {{ doc: {{ en: W, ko: W }}, route: PUT /o, body: {type}, returns: none, examples: {{}} }}\n";

    /// <summary>A type that is sent, and whose only field has a key with many values.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The lines of its values.</param>
    public static string Field(string key, string values) =>
        Sent("T") + $"types:\n  T:\n    doc: {{ en: W, ko: W }}\n    fields:\n      b:\n        type: string\n        en: W\n        ko: W\n        {key}:\n{values}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
