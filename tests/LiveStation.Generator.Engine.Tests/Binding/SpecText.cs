using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Compiles small specs: a fixed head, and the text of a test.</summary>
internal static class SpecText
{
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

    /// <summary>Binds the head and one more file. The spec must have no errors or warnings; suggestions are allowed.</summary>
    public static ApiModel Bind(string text) => Bind(new SpecFile("shop.yaml", text));

    public static ApiModel Bind(params SpecFile[] files)
    {
        BoundSpec bound = BindAll([new SpecFile("head.yaml", Head), .. files], out string[] mistakes);
        mistakes.Where(mistake => !mistake.Contains(": info ")).ShouldBeEmpty();
        return bound.Model.ShouldNotBeNull();
    }

    /// <summary>Binds files without the head and returns their diagnostics.</summary>
    public static BoundSpec BindAll(SpecFile[] files, out string[] mistakes)
    {
        EquatableArray<ParsedSpec> parsed = files.Select(SpecCompiler.Parse).ToEquatableArray();
        BoundSpec bound = SpecCompiler.Bind(parsed);
        mistakes = [.. parsed.SelectMany(file => file.Diagnostics).Concat(bound.Diagnostics).Select(d => d.ToString())];
        return bound;
    }
}
