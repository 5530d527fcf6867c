using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>Names of types as readers of JSON call them.</summary>
/// <param name="site">The pages.</param>
internal sealed class TypeText(Site site)
{
    /// <summary>Returns the name of a type, with a link when it has a description.</summary>
    /// <param name="type">The type.</param>
    public HtmlNode Of(TypeRef type) => type switch
    {
        ListRef list => Element.Join(site.Text(new DocText("list of ", "목록: ")), Of(list.Item)),
        MapRef map => Element.Join(site.Text(new DocText("map of ", "맵: ")), Of(map.Item)),
        EnumRef reference => Link(reference.Name),
        ObjectRef reference => Link(reference.Name),
        ScalarRef scalar => site.Text(Of(scalar.Kind)),
        _ => "",
    };

    private static DocText Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => new("string", "문자열"),
        ScalarKind.Secret => new("string, secret", "문자열(비밀)"),
        ScalarKind.Integer32 => new("integer", "정수"),
        ScalarKind.Integer64 => new("integer, 64 bits", "정수(64비트)"),
        ScalarKind.Number => new("number", "숫자"),
        ScalarKind.Boolean => new("boolean", "불리언"),
        ScalarKind.Uri => new("URL", "URL"),
        ScalarKind.TimestampMilliseconds => new("timestamp in ms", "타임스탬프(밀리초)"),
        ScalarKind.TimestampKst14 => new("time, yyyyMMddHHmmss (KST)", "시각, yyyyMMddHHmmss(KST)"),
        ScalarKind.DurationMilliseconds => new("duration in ms", "기간(밀리초)"),
        ScalarKind.DurationSeconds => new("duration in s", "기간(초)"),
        ScalarKind.DurationMinutes => new("duration in min", "기간(분)"),
        _ => new("any JSON", "임의의 JSON"),
    };

    private HtmlElement Link(string name) =>
        site.AddressOf(name) is { } address ? Element.Link(address, name) : Element.Code(name);
}
