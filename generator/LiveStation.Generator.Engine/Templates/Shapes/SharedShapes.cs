using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Objects that are part of many others.</summary>
internal static class SharedShapes
{
    /// <summary>A name.</summary>
    public static ViewShape<string> Name { get; } = new ViewShape<string>(
            "name", "A name in the spellings of several languages.", "여러 언어의 표기로 나타낸 이름.")
        .Text("pascal", "The name in PascalCase, such as `ReStream`.", "PascalCase 이름. 예: `ReStream`", name => name)
        .Text("camel", "The name in camelCase, such as `reStream`.", "camelCase 이름. 예: `reStream`", NameWords.Camel)
        .Text(
            "snake", "The name in snake_case, such as `re_stream`.", "snake_case 이름. 예: `re_stream`", name => NameWords.Lower(name, "_"))
        .Text(
            "kebab", "The name in kebab-case, such as `re-stream`.", "kebab-case 이름. 예: `re-stream`", name => NameWords.Lower(name, "-"))
        .Text(
            "csharp", "The camelCase name as a C# identifier. A keyword begins with `@`, such as `@event`.",
            "C# 식별자로 쓸 수 있는 camelCase 이름. 키워드는 `@event`처럼 `@`로 시작함", Identifiers.CSharp)
        .Text(
            "typescript", "The camelCase name as a TypeScript identifier. A reserved word ends in `_`, such as `delete_`.",
            "TypeScript 식별자로 쓸 수 있는 camelCase 이름. 예약어는 `delete_`처럼 `_`로 끝남", Identifiers.TypeScript);

    /// <summary>A text.</summary>
    public static ViewShape<DocText> Doc { get; } = new ViewShape<DocText>(
            "doc", "A text in both languages. It comes from the spec, so a template must escape it.",
            "두 언어로 된 텍스트. 명세에서 온 텍스트이므로 템플릿에서 이스케이프해야 합니다.")
        .Text("en", "The English text; the Korean text if the spec has none.", "영어 텍스트. 명세에 없으면 한국어 텍스트", doc => Either(doc.En, doc.Ko))
        .Text("ko", "The Korean text; the English text if the spec has none.", "한국어 텍스트. 명세에 없으면 영어 텍스트", doc => Either(doc.Ko, doc.En));

    /// <summary>Adds the certainty of a fact, and the reason for it.</summary>
    public static ViewShape<T> Certainty<T>(this ViewShape<T> shape, Func<T, CertaintyKind> certainty, Func<T, DocText?> note)
        where T : class => shape
        .Literal(
            "certainty", Literals.Certainty.Keys, "Certainty of the facts.", "사실의 확실성",
            source => Literals.Certainty.LiteralOf(certainty(source)))
        .Optional("note", () => Doc, "The reason for the certainty; null for none.", "확실성의 근거. 없으면 null", note);

    private static string Either(string text, string other) => text.Length > 0 ? text : other;
}
