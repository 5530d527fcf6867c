using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Returns the errors of a small spec that is compiled together with a head.</summary>
internal static class Mistakes
{
    /// <summary>Returns the errors of a file, each with its id and its message.</summary>
    public static string[] In(string goods) => In(SpecText.Head, goods);

    public static string[] In(string head, string goods) =>
    [
        .. SpecCompiler.Compile([new("head.yaml", head), new("goods.yaml", goods)], new EmitOptions("Shop"))
            .Diagnostics.Where(one => one.Rule.Severity == RuleSeverity.Error)
            .Select(one => one.ToString()).Select(text => text[(text.IndexOf(": error ", StringComparison.Ordinal) + 8)..]),
    ];

    /// <summary>Returns the errors of a request type with one line for each field; the field 'id' already exists.</summary>
    public static string[] InRequest(params string[] fields) => In($$"""
        group: Goods
        enums:
          Kind: { doc: { en: A kind., ko: 종류. }, values: { BIG: { en: Big., ko: 큼. } } }
        types:
          Send:
            doc: { en: What is sent., ko: 보내는 것. }
            fields:
              id: { type: string, en: Identifier., ko: 식별자. }
        {{string.Join('\n', fields.Select(field => "      " + field.Replace(" }", ", optional: true, en: A., ko: 가. }")))}}
        operations:
          send:
            doc: { en: Sends it., ko: 보냅니다. }
            route: POST /items
            body: Send
            returns: none
            examples: { a: { body: { id: a }, status: 204 } }
        """);

    /// <summary>Returns the errors of a response with one field and its value in an example.</summary>
    public static string[] InExample(string type, string value) => In($$"""
        group: Goods
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            fields:
              it: { type: {{type}}, en: A., ko: 가. }
        operations:
          getItem:
            doc: { en: Reads it., ko: 읽습니다. }
            route: GET /items
            returns: Item
            examples: { a: { status: 200, response: { content: { it: {{value}} } } } }
        """);
}
